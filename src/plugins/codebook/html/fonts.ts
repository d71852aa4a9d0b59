import { createHash } from 'node:crypto';
import type { SiteFile } from '../writeFiles';

/** The fonts of the site: a style sheet of their own, and the files that most text needs. */
export interface Fonts {
  /** Null where the styles name no fonts. */
  sheet: SiteFile | null;
  /** Addresses of the font files for Latin letters, upright. */
  files: string[];
}

const face = /@font-face\s*\{[^}]*\}/g;

/** Takes the fonts out of the styles of all pages. */
export function splitFonts(css: string): { rest: string; fonts: Fonts } {
  const faces = css.match(face) ?? [];
  const text = faces.join('\n');
  const name = `assets/css/fonts.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
  const upright = faces.filter((each) => /U\+0*0?-0*FF\b|U\+\?\?/i.test(each) && !/font-style:\s*italic/.test(each));
  const files = upright.flatMap((each) => /url\(["']?([^"')]+\.woff2)/.exec(each)?.[1] ?? []);
  return { rest: css.replace(face, ''), fonts: { sheet: faces.length > 0 ? { path: name, content: text } : null, files } };
}
