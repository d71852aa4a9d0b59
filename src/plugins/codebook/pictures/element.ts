import { toDrawable } from './drawable';

/** A node of the tree that satori draws: the shape of a React element, made without React. */
export interface PictureElement {
  type: string;
  key: null;
  props: { style?: Style; children?: PictureChild | PictureChild[]; [attribute: string]: unknown };
}

/** CSS properties in camel case; a number is in pixels. */
export type Style = Record<string, string | number>;

type PictureChild = PictureElement | string;

/** A flex container in a row; satori asks for a `display` wherever there are several children. */
export function row(style: Style, ...children: PictureElement[]): PictureElement {
  return { type: 'div', key: null, props: { style: { display: 'flex', flexDirection: 'row', boxSizing: 'border-box', ...style }, children } };
}

/** A flex container in a column. */
export function column(style: Style, ...children: PictureElement[]): PictureElement {
  return row({ flexDirection: 'column', ...style }, ...children);
}

/** A text. With a number of lines it breaks anywhere rather than overflow, and ends in an ellipsis after them. */
export function text(content: string, lines: number | null, style: Style): PictureElement {
  const flow: Style = lines === null ? {} : { lineClamp: lines, wordBreak: 'break-word' };
  return { type: 'div', key: null, props: { style: { display: 'block', ...flow, ...style }, children: toDrawable(content) } };
}

/** An SVG element. */
export function svg(type: string, attributes: Record<string, string | number>, ...children: PictureElement[]): PictureElement {
  return { type, key: null, props: { ...attributes, ...(children.length > 0 ? { children } : {}) } };
}
