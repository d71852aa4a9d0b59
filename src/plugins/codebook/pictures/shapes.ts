import type { PictureModel } from '../../../catalog/pictures/pictureModel';
import { type PictureElement, svg } from './element';
import { type Hue, hues, palette } from './palette';

/** A mark in a square of 64: each class has an outline of its own, so that it is told apart without colour. */
type Mark = (hue: string) => PictureElement[];

const stroke = (colour: string, width: number, d: string) =>
  svg('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
const fill = (colour: string, d: string) => svg('path', { d, fill: colour, stroke: colour, 'stroke-width': 6, 'stroke-linejoin': 'round' });
const disc = (colour: string, cx: number, cy: number, r: number) => svg('circle', { cx, cy, r, fill: colour });

const marks: Record<PictureModel['tone'] | 'other', Mark> = {
  // A ring with an "i": news.
  '1xx': (hue) => [
    svg('circle', { cx: 32, cy: 32, r: 27, fill: 'none', stroke: hue, 'stroke-width': 7 }),
    disc(hue, 32, 20, 4.5),
    stroke(hue, 7.5, 'M32 31v14'),
  ],
  // A full disc with a tick: done.
  '2xx': (hue) => [disc(hue, 32, 32, 31), stroke(palette.onHue, 7.5, 'M18 33.5l9.5 9.5L46 23.5')],
  // An arrow: go on elsewhere.
  '3xx': (hue) => [stroke(hue, 11, 'M7 32h46'), stroke(hue, 11, 'M36 12l21 20-21 20')],
  // A triangle with "!": look at the request.
  '4xx': (hue) => [fill(hue, 'M32 7L60 56H4z'), stroke(palette.onHue, 6.5, 'M32 25v14'), disc(palette.onHue, 32, 49, 4)],
  // An octagon with a cross: stopped at the server.
  '5xx': (hue) => [fill(hue, 'M20.4 4h23.2L60 20.4v23.2L43.6 60H20.4L4 43.6V20.4z'), stroke(palette.onHue, 7.5, 'M22 22l20 20M42 22L22 42')],
  // A square with a bar: no status.
  other: (hue) => [fill(hue, 'M6 6h52v52H6z'), stroke(palette.onHue, 7.5, 'M20 32h24')],
  neutral: () => bookParts,
};

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
  return drawing(size, marks[headline && tone === 'neutral' ? 'other' : tone](hue));
}

/** The mark of the product. */
export function logo(size: number): PictureElement {
  return drawing(size, bookParts);
}

function drawing(size: number, parts: PictureElement[]): PictureElement {
  return svg('svg', { width: size, height: size, viewBox: '0 0 64 64' }, ...parts);
}
