import { classKeyOf } from '../catalog/classMarks';

/** A status code as a mark in the colour of its class; the digits tell the class too. */
export function CodeNumeral({ code, size = 'small' }: { code: string | number; size?: 'small' | 'large' }) {
  return <span className={`numeral numeral--${size} numeral--${classKeyOf(code)}`}>{code}</span>;
}
