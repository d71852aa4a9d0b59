import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { createJiti, type TransformOptions } from 'jiti';

/** Gives the exports of a TypeScript file by its absolute path. Throws what reading, parsing or running it throws. */
export type ModuleReader = (file: string) => Promise<object>;

/**
 * Makes a reader of the data files of a folder. Each file is read anew, and what several of them import, such as their schema, is run once
 * for one reader: so make a reader each time the data are loaded.
 */
export function createModuleReader(folder: string): ModuleReader {
  const filename = path.join(folder, 'loadData.ts');
  const options = { moduleCache: false, fsCache: false } as const;
  const shared = { cache: {}, async: true } as const;
  const jiti = createJiti(filename, { ...options, transform: stripTypes });
  const careful = createJiti(filename, options);
  return async (file) => {
    const text = await readFile(file, 'utf8');
    try {
      return toModule(await jiti.evalModule(text, { ...shared, filename: file, ext: '.ts' }));
    } catch {
      // Slower by far, but its messages tell the place of a mistake in one line.
      return careful.import(file);
    }
  };
}

/** Of thousands of providers nearly all the time would go into removing types with the transform that comes with jiti; this one takes a tenth. */
function stripTypes({ filename, source }: TransformOptions): { code: string } {
  const { code } = transformSync(source, {
    ...(filename !== undefined && { filename }),
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return { code };
}

function toModule(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('no exports');
}
