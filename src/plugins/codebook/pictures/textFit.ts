import type { PictureModel } from '../../../catalog/pictures/pictureModel';
import { countLines } from './textWidth';

/** Where title, line and step stand together; in pixels, the width without its padding. */
export const textArea = { width: 656, padding: 48, height: 473 } as const;

/** A text with its size and the lines that it may take; sizes are in pixels. */
export interface FittedText {
  content: string;
  fontSize: number;
  lineHeight: number;
  lines: number;
}

type Role = 'title' | 'line' | 'step';

/** The texts of a picture in sizes that have room together. */
type FittedTexts = Record<Role, FittedText>;

/** Font sizes that look well together, each with the most lines that it may take. */
type Level = Record<Role, [fontSize: number, lines: number]>;

/** How a text is set: line height to font size, its width, and how wide its characters are to those of weight 800. */
const settings: Record<Role, { leading: number; width: number; scale: number }> = {
  title: { leading: 1.1, width: textArea.width, scale: 0.97 },
  line: { leading: 1.36, width: textArea.width, scale: 0.95 },
  step: { leading: 1.32, width: textArea.width - 54, scale: 0.95 },
};

/** From large to small. */
const levels: Level[] = [
  { title: [76, 1], line: [34, 3], step: [28, 2] },
  { title: [72, 1], line: [32, 3], step: [26, 3] },
  { title: [70, 2], line: [34, 3], step: [28, 2] },
  { title: [66, 2], line: [32, 3], step: [26, 3] },
  { title: [62, 3], line: [32, 3], step: [28, 2] },
  { title: [66, 1], line: [28, 4], step: [25, 3] },
  { title: [60, 2], line: [30, 3], step: [25, 3] },
  { title: [54, 3], line: [30, 3], step: [26, 3] },
  { title: [48, 3], line: [28, 4], step: [25, 3] },
  { title: [42, 3], line: [26, 4], step: [24, 3] },
];
const smallest: Level = { title: [38, 3], line: [26, 4], step: [23, 3] };

/** Without a step there is more room. */
const roomyLevels: Level[] = [
  { title: [92, 2], line: [38, 4], step: [28, 0] },
  { title: [80, 3], line: [36, 4], step: [28, 0] },
  { title: [66, 4], line: [34, 5], step: [28, 0] },
];

/** What stands around the texts: the gap above the line, and either the frame of the step with a gap above it, or that gap alone. */
const lineGap = 16;
const stepFrame = 104;
const bottomGap = 14;

/** Fits title, line and step into the picture, as large as they have room together. What has none at the smallest size is cut when it is drawn. */
export function fitTexts(model: PictureModel): FittedTexts {
  const level = (model.step ? levels : [...roomyLevels, ...levels]).find((candidate) => hasRoom(model, candidate)) ?? smallest;
  return { title: toFitted(model, 'title', level), line: toFitted(model, 'line', level), step: toFitted(model, 'step', level) };
}

function hasRoom(model: PictureModel, level: Level): boolean {
  const roles: Role[] = model.step ? ['title', 'line', 'step'] : ['title', 'line'];
  const texts = roles.map((role) => ({ lines: linesOf(model, role, level), maximum: level[role][1], lineHeight: lineHeightOf(role, level) }));
  const frame = lineGap + (model.step ? stepFrame : bottomGap);
  const height = texts.reduce((sum, { lines, lineHeight }) => sum + lines * lineHeight, frame);
  return height <= textArea.height && texts.every(({ lines, maximum }) => lines <= maximum);
}

function toFitted(model: PictureModel, role: Role, level: Level): FittedText {
  return { content: contentOf(model, role), fontSize: level[role][0], lineHeight: lineHeightOf(role, level), lines: level[role][1] };
}

function linesOf(model: PictureModel, role: Role, level: Level): number {
  const { width, scale } = settings[role];
  return countLines(contentOf(model, role), width / (level[role][0] * scale));
}

function lineHeightOf(role: Role, level: Level): number {
  return Math.round(level[role][0] * settings[role].leading);
}

function contentOf(model: PictureModel, role: Role): string {
  return role === 'step' ? (model.step?.text ?? '') : model[role];
}
