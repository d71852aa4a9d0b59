import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toLazyFile, writeFiles } from '../../../src/plugins/codebook/writeFiles';

describe('the files of the site', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'codebook-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  it('are written as texts, as bytes and in parts, whatever folders they need', async () => {
    const parts = ['{"é":', '"→', '"}'];
    await writeFiles(folder, [
      { path: 'a/b/c/index.html', content: '<p>é→😀\n' },
      { path: 'a/index.html', content: new TextEncoder().encode('bytes') },
      { path: 'a/b/all.json', content: parts },
    ]);
    expect([textOf('a/b/c/index.html'), textOf('a/index.html'), textOf('a/b/all.json')]).toEqual(['<p>é→😀\n', 'bytes', parts.join('')]);
  });

  it('take the place of what stood there, also of what was longer', async () => {
    await writeFiles(folder, [{ path: 'all.json', content: ['a long', ' text'] }]);
    await writeFiles(folder, [{ path: 'all.json', content: ['short'] }]);
    expect(textOf('all.json')).toBe('short');
  });

  it('are made when their turn comes', async () => {
    const first = () => textOf('first.txt');
    await writeFiles(folder, [{ path: 'first.txt', content: 'one' }, toLazyFile('second.txt', () => `${first()} and two`)]);
    expect(textOf('second.txt')).toBe('one and two');
  });
});
