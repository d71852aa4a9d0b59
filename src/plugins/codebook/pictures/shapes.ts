import { type ClassKey, classMarks, type MarkPart, toClassKey } from '../../../catalog/classMarks';
import type { PictureModel } from '../../../catalog/pictures/pictureModel';
import { type PictureElement, svg } from './element';
import { type Hue, palette } from './palette';

const stroke = (colour: string, width: number, d: string) =>
  svg('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });

/** As `static/img/logo.svg`, with an edge around the pages so that they stand out on any ground. */
const bookParts: PictureElement[] = [
  svg('path', { d: 'M6 0h40a6 6 0 0 1 6 6v58H8a8 8 0 0 1-8-8V6a6 6 0 0 1 6-6z', fill: palette.brand }),
  svg('path', { d: 'M10 49h42v10H10a5 5 0 0 1 0-10z', fill: palette.brandPage }),
  stroke(palette.onHue, 5, 'M13 14h26M13 25h26M13 36h15'),
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
