import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** The typefaces of the site. Each part of the alphabet is a family of its own: satori looks a character up in one font a family. */
export const families = { text: 'Atkinson Next, Atkinson Next Extended', numerals: 'Atkinson Mono' } as const;

interface FontFile {
  name: string;
  /** The package, which is also how its files begin. */
  typeface: 'atkinson-hyperlegible-next' | 'atkinson-hyperlegible-mono';
  part: 'latin' | 'latin-ext';
  weight: 400 | 600 | 800;
}

const weights = [400, 600, 800] as const;
const files: FontFile[] = [
  ...weights.map((weight): FontFile => ({ name: 'Atkinson Next', typeface: 'atkinson-hyperlegible-next', part: 'latin', weight })),
  ...weights.map((weight): FontFile => ({ name: 'Atkinson Next Extended', typeface: 'atkinson-hyperlegible-next', part: 'latin-ext', weight })),
  { name: 'Atkinson Mono', typeface: 'atkinson-hyperlegible-mono', part: 'latin', weight: 800 },
];

let fonts: Promise<Font[]> | undefined;

/**
 * Atkinson Hyperlegible Next and Mono, read once. Copyright 2020-2024 The Atkinson Hyperlegible Next and Mono Project Authors, SIL Open Font License 1.1
 * (https://openfontlicense.org), whose terms do not extend to what is made with the font.
 */
export function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(files.map(loadFont));
  return fonts;
}

async function loadFont({ name, typeface, part, weight }: FontFile): Promise<Font> {
  return { name, weight, style: 'normal', data: await readFile(require.resolve(`@fontsource/${typeface}/files/${typeface}-${part}-${weight}-normal.woff`)) };
}
