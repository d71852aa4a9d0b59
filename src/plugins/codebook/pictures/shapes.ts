import { type ClassKey, classMarks, type MarkPart, toClassKey } from '../../../catalog/classMarks';
import type { PictureModel } from '../../../catalog/pictures/pictureModel';
import { type PictureElement, svg } from './element';
import { type Hue, hues, palette } from './palette';

const stroke = (colour: string, width: number, d: string) =>
  svg('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });

const tab = (top: number, colour: string) => svg('path', { d: `M44 ${top}h12a4 4 0 0 1 4 4v6.8a4 4 0 0 1-4 4h-12z`, fill: colour });

/** As `static/img/favicon.svg`: a book with index tabs. */
const bookParts: PictureElement[] = [
  tab(12, hues['2xx'].hue),
  tab(25.2, hues['4xx'].hue),
  tab(38.4, hues['5xx'].hue),
  svg('path', { d: 'M10 4h32a6 6 0 0 1 6 6v44a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6z', fill: palette.brand }),
  stroke(palette.paper, 5.2, 'M15 18h22M15 32h14M15 46h18'),
];

/** The mark of a picture's class. */
export function classMark({ headline, tone }: Pick<PictureModel, 'headline' | 'tone'>, { hue }: Hue, size: number): PictureElement {
  return drawing(size, tone === 'neutral' && !headline ? bookParts : partsOf(toClassKey(tone), hue));
}

function partsOf(key: ClassKey, hue: string): PictureElement[] {
  return classMarks[key].map((part) => drawPart(part, part.ink === 'hue' ? hue : palette.onHue));
}

function drawPart(part: MarkPart, colour: string): PictureElement {
  const outline = part.element === 'path' ? { d: part.d } : { cx: part.cx, cy: part.cy, r: part.r };
  const line = part.stroke > 0 ? { stroke: colour, 'stroke-width': part.stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } : {};
  return svg(part.element, { ...outline, fill: part.isFilled ? colour : 'none', ...line });
}

/** The mark of the product. */
export function logo(size: number): PictureElement {
  return drawing(size, bookParts);
}

function drawing(size: number, parts: PictureElement[]): PictureElement {
  return svg('svg', { width: size, height: size, viewBox: '0 0 64 64' }, ...parts);
}
