import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PictureModel } from '../../../catalog/pictures/pictureModel';
import { replaceFile } from '../replaceFile';
import { isPng } from './indexedPng';

/** Pictures of earlier builds by what is in them, so that a picture that did not change costs no drawing. */
export interface PictureCache {
  keyOf(model: PictureModel): string;
  /** Null where there is none, or where the file is not a whole PNG. */
  read(key: string): Promise<Buffer | null>;
  /** @throws Error of the file system, for instance where the folder cannot be written to. */
  write(key: string, picture: Buffer): Promise<void>;
}

/** Opens the cache in a folder, which need not exist yet. */
export async function openPictureCache(folder: string): Promise<PictureCache> {
  const drawing = await fingerprintDrawing();
  const fileOf = (key: string) => path.join(folder, `${key}.png`);
  return {
    keyOf: (model) => sha256(drawing, JSON.stringify(model)),
    read: async (key) => {
      const file = await readFile(fileOf(key)).catch(() => null);
      return file && isPng(file) ? file : null;
    },
    write: (key, picture) => replaceFile(fileOf(key), picture),
  };
}

/** Everything beside the model that a picture depends on: the source of its drawing, and the packages. */
async function fingerprintDrawing(): Promise<string> {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const sources = (await readdir(folder)).sort().map((name) => path.join(folder, name));
  const { resolve } = createRequire(import.meta.url);
  const packages = ['satori', '@resvg/resvg-js', '@fontsource/atkinson-hyperlegible-next', '@fontsource/atkinson-hyperlegible-mono'].map((name) =>
    resolve(`${name}/package.json`),
  );
  return sha256(...(await Promise.all([...sources, ...packages].map((file) => readFile(file)))));
}

function sha256(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
