import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** The weights that the pictures use. */
const weights = [400, 600, 800] as const;

/** Each part of the alphabet is a family of its own: satori looks a character up in one font a family. */
const parts = [
  { name: 'Inter', file: 'latin' },
  { name: 'Inter Extended', file: 'latin-ext' },
];

let fonts: Promise<Font[]> | undefined;

/**
 * The typeface Inter, read once. Copyright 2016 The Inter Project Authors (https://github.com/rsms/inter), SIL Open Font License 1.1
 * (https://openfontlicense.org), whose terms do not extend to what is made with the font.
 */
export function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(parts.flatMap(({ name, file }) => weights.map((weight) => loadFont(name, file, weight))));
  return fonts;
}

async function loadFont(name: string, file: string, weight: (typeof weights)[number]): Promise<Font> {
  return { name, weight, style: 'normal', data: await readFile(require.resolve(`@fontsource/inter/files/inter-${file}-${weight}-normal.woff`)) };
}
