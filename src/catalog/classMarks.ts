import { statusClassOf } from './statusClass';

/** A status class as a mark or a colour names it: the first digit of `1xx` to `5xx`; `other` for numbers of no class. */
export const classKeys = ['1', '2', '3', '4', '5', 'other'] as const;
export type ClassKey = (typeof classKeys)[number];

/** One surface or stroke of a mark, in a square of 64. */
export type MarkPart = MarkOutline & {
  /** `hue`: the colour of the class. `ground`: the colour that stands out on it. */
  ink: 'hue' | 'ground';
  isFilled: boolean;
  /** Width of the stroke, with round ends and corners; 0 for none. */
  stroke: number;
};

type MarkOutline = { element: 'path'; d: string } | { element: 'circle'; cx: number; cy: number; r: number };

const line = (ink: MarkPart['ink'], stroke: number, d: string): MarkPart => ({ element: 'path', d, ink, isFilled: false, stroke });
const surface = (d: string): MarkPart => ({ element: 'path', d, ink: 'hue', isFilled: true, stroke: 6 });
const disc = (ink: MarkPart['ink'], cx: number, cy: number, r: number): MarkPart => ({ element: 'circle', cx, cy, r, ink, isFilled: true, stroke: 0 });

/** The mark of each class: an outline of its own, so that a class is told without colour. */
export const classMarks: Record<ClassKey, readonly MarkPart[]> = {
  // A ring with an "i": news.
  '1': [{ element: 'circle', cx: 32, cy: 32, r: 27, ink: 'hue', isFilled: false, stroke: 7 }, disc('hue', 32, 20, 4.5), line('hue', 7.5, 'M32 31v14')],
  // A full disc with a tick: done.
  '2': [disc('hue', 32, 32, 31), line('ground', 7.5, 'M18 33.5l9.5 9.5L46 23.5')],
  // An arrow: go on elsewhere.
  '3': [line('hue', 11, 'M7 32h46'), line('hue', 11, 'M36 12l21 20-21 20')],
  // A triangle with "!": look at the request.
  '4': [surface('M32 7L60 56H4z'), line('ground', 6.5, 'M32 25v14'), disc('ground', 32, 49, 4)],
  // An octagon with a cross: stopped at the server.
  '5': [surface('M20.4 4h23.2L60 20.4v23.2L43.6 60H20.4L4 43.6V20.4z'), line('ground', 7.5, 'M22 22l20 20M42 22L22 42')],
  // A square with a bar: no status.
  other: [surface('M6 6h52v52H6z'), line('ground', 7.5, 'M20 32h24')],
};

/** The key of a class id: `4` for `4xx`, `other` for null and for what is no class. */
export function toClassKey(statusClass: string | null): ClassKey {
  return classKeys.find((key) => `${key}xx` === statusClass) ?? 'other';
}

/** The key of a code's class: `4` for `429`; `other` for what is no status code, such as `000`, `783` or `4700`. */
export function classKeyOf(code: string | number): ClassKey {
  return toClassKey(statusClassOf(code));
}
