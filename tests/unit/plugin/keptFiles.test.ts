import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepFiles } from '../../../src/plugins/codebook/keptFiles';
import { openWorkers } from '../../../src/plugins/codebook/pageWork/workers';
import { toLazyFile } from '../../../src/plugins/codebook/writeFiles';

const folder = mkdtempSync(path.join(tmpdir(), 'codebook-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const small = Array.from({ length: 900 }, (_, index) => ({ path: `pages/${index}/index.html`, content: `<p>“${index}”</p>`.repeat(100) }));
const large = { path: 'large.json', content: JSON.stringify('x'.repeat(200_000)) };
const inParts = { path: 'deep/parts.json', content: ['[1,', '2]'] };

describe.each([
  ['here', 1],
  ['in threads', 1000],
])('files that are kept and published %s', (name, pages) => {
  const outDir = path.join(folder, name, 'out');
  const read = (file: string) => readFileSync(path.join(outDir, file), 'utf8');

  it('hold what they held', async () => {
    const kept = await keepFiles(path.join(folder, name, 'kept'), [...small, large, toLazyFile('empty.txt', () => ''), inParts]);
    expect([kept.count, kept.whole, kept.portions.reduce((sum, { files }) => sum + files, 0)]).toEqual([903, ['large.json', 'deep/parts.json'], 901]);
    expect(kept.portions.length).toBeGreaterThan(1);
    const workers = openWorkers(process.cwd(), pages);
    await workers.publish(outDir, kept).finally(() => workers.close());
    expect(small.filter((file) => read(file.path) !== file.content)).toEqual([]);
    expect([read('large.json') === large.content, read('empty.txt'), read('deep/parts.json')]).toEqual([true, '', '[1,2]']);
  });
});

describe('files that are kept', () => {
  it('are made one by one, and none before it is its turn', async () => {
    const made: number[] = [];
    const files = [0, 1, 2].map((index) => toLazyFile(`${index}.txt`, () => `${made.push(index)}`.padEnd(500_000, '.')));
    function* watched() {
      for (const [index, file] of files.entries()) {
        expect(made).toHaveLength(index);
        yield file;
      }
    }
    await keepFiles(path.join(folder, 'lazy'), watched());
    expect(made).toEqual([0, 1, 2]);
  });
});
