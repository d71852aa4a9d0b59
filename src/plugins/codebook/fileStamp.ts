import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * What tells whether any file below a folder was changed, added or removed: the same text as long as none was. Whether the folder can be read is
 * told by whoever reads its files.
 */
export async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await Promise.all(files.map(stampOfFile))).sort().join('\n');
}

async function stampOfFile(file: string): Promise<string> {
  return stat(file).then(
    ({ mtimeMs, size }) => `${file} ${size} ${mtimeMs}`,
    () => `${file} is gone`,
  );
}
