import * as z from 'zod';
import { assertData } from './assertData';
import type { CodebookData, ConstantLibrary, Provider } from './codebookData';
import { type LedgerLine, parseLedger, unreadableLedger } from './ledger';
import { DataError, type Problem, reasonOf } from './problems';
import { changeSchema } from './schema/change';
import { constantLibrarySchema } from './schema/constants';
import { codeKeySchema, exchangeSchema } from './schema/exchange';
import { lookAlikesSchema } from './schema/lookAlike';
import { providerSchema } from './schema/provider';
import { redirectSchema } from './schema/redirect';
import { situationSchema } from './schema/situation';
import { registeredStatusCodeSchema, statusClassSchema, unregisteredUseSchema } from './schema/statusCode';
import { toProblems } from './schemaProblems';
import { startAhead } from './startAhead';

/** Where data files come from: a folder, or in tests the memory. Each function may reject with anything. */
export interface DataSource {
  /** What a file such as `providers/huntapi.ts` exports. */
  importFile(name: string): Promise<unknown>;
  /** The names of the data files in `constants` or `providers`, without their ending, sorted. */
  idsIn(folder: 'constants' | 'providers'): Promise<string[]>;
  /** The text of the ledger of addresses. */
  readLedger(): Promise<string>;
}

/** Parses and checks every data file of a source. @throws DataError with every mistake of every file, and nothing else, whatever the files hold. */
export async function readData(source: DataSource): Promise<CodebookData> {
  const reader = createReader(source);
  const data: CodebookData = {
    statusClasses: (await reader.read('statusClasses.ts', z.array(statusClassSchema))) ?? [],
    statusCodes: (await reader.read('statusCodes.ts', z.array(registeredStatusCodeSchema))) ?? [],
    unregisteredUses: (await reader.read('unregisteredUses.ts', z.array(unregisteredUseSchema))) ?? [],
    constants: [],
    exchanges: (await reader.read('exchanges.ts', z.record(codeKeySchema, exchangeSchema))) ?? {},
    lookAlikes: (await reader.read('lookAlikes.ts', z.record(codeKeySchema, lookAlikesSchema))) ?? {},
    situations: (await reader.read('situations.ts', z.array(situationSchema))) ?? [],
    redirects: (await reader.read('redirects.ts', z.array(redirectSchema))) ?? [],
    ledger: await reader.readLedger(),
    changes: (await reader.read('changes.ts', z.array(changeSchema))) ?? [],
    providers: [],
  };
  for await (const [id, library] of reader.readAll('constants', constantLibrarySchema)) data.constants.push({ id, ...library } satisfies ConstantLibrary);
  for await (const [id, provider] of reader.readAll('providers', providerSchema)) data.providers.push({ id, ...provider } satisfies Provider);
  const problems = [...reader.problems, ...assertData(data, { unreadable: reader.unreadable })];
  if (problems.length > 0) throw new DataError(problems);
  return data;
}

interface Reader {
  problems: Problem[];
  /** Files that could not be used, from the project's root. */
  unreadable: Set<string>;
  /** The parsed default export of a file, or undefined after noting its problems. */
  read<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.output<Schema> | undefined>;
  /** The same of all files of a folder, by name without ending; notes also that the folder cannot be read. */
  readAll<Schema extends z.ZodType>(folder: 'constants' | 'providers', schema: Schema): AsyncGenerator<[id: string, value: z.output<Schema>]>;
  readLedger(): Promise<LedgerLine[]>;
}

/** Files that are read while another is checked: reading them keeps other threads busy. */
const filesAhead = 8;

function createReader(source: DataSource): Reader {
  const problems: Problem[] = [];
  const unreadable = new Set<string>();
  const fail = (file: string, found: readonly Problem[]) => {
    problems.push(...found);
    unreadable.add(file);
    return undefined;
  };
  const list = async (folder: 'constants' | 'providers') => {
    try {
      return await source.idsIn(folder);
    } catch (error) {
      problems.push(unreadableFolder(`data/${folder}`, error));
      return [];
    }
  };
  const importFile = async (name: string) => source.importFile(name);
  const accept = async <Schema extends z.ZodType>(name: string, schema: Schema, imported: Promise<unknown>) => {
    const file = `data/${name}`;
    try {
      const module = await imported;
      if (!hasDefault(module)) return fail(file, [unreadableFile(file, new Error('no default export'))]);
      const value = module.default;
      const result = schema.safeParse(value);
      return result.success ? result.data : fail(file, toProblems(file, value, result.error));
    } catch (error) {
      return fail(file, [unreadableFile(file, error)]);
    }
  };
  return {
    problems,
    unreadable,
    read: (name, schema) => accept(name, schema, importFile(name)),
    async *readAll(folder, schema) {
      const nameOf = (id: string) => `${folder}/${id}.ts`;
      for (const { item: id, result } of startAhead(await list(folder), (item) => importFile(nameOf(item)), filesAhead)) {
        const value = await accept(nameOf(id), schema, result);
        if (value) yield [id, value];
      }
    },
    async readLedger() {
      try {
        return parseLedger(await source.readLedger());
      } catch (error) {
        problems.push(unreadableLedger(error));
        return [];
      }
    },
  };
}

function hasDefault(module: unknown): module is { default: unknown } {
  return typeof module === 'object' && module !== null && 'default' in module;
}

function unreadableFile(file: string, error: unknown): Problem {
  return {
    file,
    path: '',
    found: reasonOf(error),
    expected: 'a TypeScript file with one default export',
    mend: 'Correct the file; `npx tsc --noEmit` shows the place.',
  };
}

function unreadableFolder(folder: string, error: unknown): Problem {
  return {
    file: folder,
    path: '',
    found: reasonOf(error),
    expected: 'a folder of data files',
    mend: 'Take the folder from version control, or make an empty one.',
  };
}
