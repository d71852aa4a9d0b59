import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CodebookData } from './codebookData';
import { createModuleReader } from './moduleReader';
import { type DataSource, readData } from './readData';

/**
 * Reads, parses and checks every data file below a folder (`data` of the project).
 * Files are read anew at each call, so that a changed file shows at once.
 * @throws DataError with every mistake of every file.
 */
export async function loadData(folder: string): Promise<CodebookData> {
  return readData(createFolderSource(folder));
}

function createFolderSource(folder: string): DataSource {
  const readModule = createModuleReader(folder);
  return {
    importFile: (name) => readModule(path.join(folder, name)),
    idsIn: (below) => fileIds(folder, below),
    readLedger: () => readFile(path.join(folder, 'permalinks.txt'), 'utf8'),
  };
}

/** The names of the data files in a folder below, without their ending. */
async function fileIds(folder: string, below: string): Promise<string[]> {
  const names = await readdir(path.join(folder, below));
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}
