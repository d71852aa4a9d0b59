import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PictureModel } from '../../../catalog/pictures/pictureModel';
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

/** Writes under another name first: whoever reads at the same time, or after a crash, never meets half a file. */
async function replaceFile(file: string, content: Buffer): Promise<void> {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
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
