import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { assertData } from './assertData';
import type { CodebookData, ConstantLibrary, Provider } from './codebookData';
import { type LedgerLine, parseLedger, unreadableLedger } from './ledger';
import { createModuleReader } from './moduleReader';
import { DataError, type Problem } from './problems';
import { changeSchema } from './schema/change';
import { constantLibrarySchema } from './schema/constants';
import { codeKeySchema, exchangeSchema } from './schema/exchange';
import { lookAlikesSchema } from './schema/lookAlike';
import { providerSchema } from './schema/provider';
import { redirectSchema } from './schema/redirect';
import { situationSchema } from './schema/situation';
import { registeredStatusCodeSchema, statusClassSchema, unregisteredUseSchema } from './schema/statusCode';
import { toProblems } from './schemaProblems';

/**
 * Reads, parses and checks every data file below a folder (`data` of the project).
 * Files are read anew at each call, so that a changed file shows at once.
 * @throws DataError with every mistake of every file.
 */
export async function loadData(folder: string): Promise<CodebookData> {
  const reader = createReader(folder);
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
  for (const id of await fileIds(folder, 'constants')) {
    const library = await reader.read(`constants/${id}.ts`, constantLibrarySchema);
    if (library) data.constants.push({ id, ...library } satisfies ConstantLibrary);
  }
  for (const id of await fileIds(folder, 'providers')) {
    const provider = await reader.read(`providers/${id}.ts`, providerSchema);
    if (provider) data.providers.push({ id, ...provider } satisfies Provider);
  }
  const problems = [...reader.problems, ...assertData(data, { unreadable: reader.unreadable })];
  if (problems.length > 0) throw new DataError(problems);
  return data;
}

/** The names of the data files in a folder below, without their ending. */
async function fileIds(folder: string, below: string): Promise<string[]> {
  const names = await readdir(path.join(folder, below));
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

interface Reader {
  problems: Problem[];
  /** Files that could not be used, from the project's root. */
  unreadable: Set<string>;
  /** The parsed default export of a file, or undefined after noting its problems. */
  read<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.output<Schema> | undefined>;
  readLedger(): Promise<LedgerLine[]>;
}

function createReader(folder: string): Reader {
  const readModule = createModuleReader(folder);
  const problems: Problem[] = [];
  const unreadable = new Set<string>();
  const fail = (file: string, found: readonly Problem[]) => {
    problems.push(...found);
    unreadable.add(file);
    return undefined;
  };
  return {
    problems,
    unreadable,
    async readLedger() {
      try {
        return parseLedger(await readFile(path.join(folder, 'permalinks.txt'), 'utf8'));
      } catch (error) {
        problems.push(unreadableLedger(error));
        return [];
      }
    },
    async read(name, schema) {
      const file = `data/${name}`;
      try {
        const module = await readModule(path.join(folder, name));
        if (!('default' in module)) return fail(file, [unreadableFile(file, new Error('no default export'))]);
        const value: unknown = module.default;
        const result = schema.safeParse(value);
        return result.success ? result.data : fail(file, toProblems(file, value, result.error));
      } catch (error) {
        return fail(file, [unreadableFile(file, error)]);
      }
    },
  };
}

function unreadableFile(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message.split('\n', 1).join('').trim() : String(error);
  return {
    file,
    path: '',
    found: reason,
    expected: 'a TypeScript file with one default export',
    mend: 'Correct the file; `npx tsc --noEmit` shows the place.',
  };
}
