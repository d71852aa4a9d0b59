import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { type Options, transform, transformSync } from '@swc/core';
import { createJiti, type TransformOptions } from 'jiti';

/** Gives the exports of a TypeScript file by its absolute path. Throws what reading, parsing or running it throws. */
export type ModuleReader = (file: string) => Promise<object>;

/**
 * Makes a reader of the data files of a folder. Each file is read anew, and what several of them import, such as their schema, is run once
 * for one reader: so make a reader each time the data are loaded.
 */
export function createModuleReader(folder: string): ModuleReader {
  const options = { moduleCache: false, fsCache: false } as const;
  const careful = createJiti(path.join(folder, 'loadData.ts'), options);
  const importShared = createImporter(createJiti(path.join(folder, 'loadData.ts'), { ...options, transform: stripTypes }));
  return async (filename) => {
    const source = await readFile(filename, 'utf8');
    try {
      return run((await transform(source, { ...stripped, filename })).code, filename, importShared);
    } catch {
      // Slower by far, but its messages tell the place of a mistake in one line.
      return careful.import(filename);
    }
  };
}

type Importer = (id: string, folder: string) => unknown;

/** What data files import, by its place: run once. */
function createImporter(load: (id: string) => unknown): Importer {
  const modules = new Map<string, unknown>();
  return (id, folder) => {
    const place = id.startsWith('.') ? path.resolve(folder, id) : id;
    if (!modules.has(place)) modules.set(place, load(place));
    return modules.get(place);
  };
}

/** Runs a file's code for its exports. As a function, since V8 keeps the source of every script in its cache: a gigabyte for 2,000 providers. */
function run(code: string, filename: string, importShared: Importer): object {
  const exports = {};
  compileFunction(code, ['exports', 'require'], { filename })(exports, (id: string) => importShared(id, path.dirname(filename)));
  return exports;
}

/** Of thousands of providers nearly all the time would go into removing types with the transform that comes with jiti; this one takes a tenth. */
const stripped: Options = {
  configFile: false,
  swcrc: false,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};

function stripTypes({ filename, source }: Pick<TransformOptions, 'filename' | 'source'>): { code: string } {
  return transformSync(source, { ...stripped, ...(filename !== undefined && { filename }) });
}
