import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressSite } from '../../../../src/plugins/codebook/hosting/compressSite';

let folder = '';
const at = (name: string) => path.join(folder, name);
const site = () => at('site');
const run = () => compressSite(site(), { cacheFolder: at('cache') });
const page = `<p>${'The same words again. '.repeat(100)}</p>`;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'compress-'));
  mkdirSync(at('site/assets'), { recursive: true });
  writeFileSync(at('site/index.html'), page);
  writeFileSync(at('site/assets/main.0a1b2c3d.js'), page);
  writeFileSync(at('site/small.json'), '{}');
  writeFileSync(at('site/picture.png'), page);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts both forms beside each text that gains by it', async () => {
  expect(await run()).toMatchObject({ files: 2, fresh: 2 });
  expect(readdirSync(site()).sort()).toEqual(['assets', 'index.html', 'index.html.br', 'index.html.gz', 'picture.png', 'small.json']);
  expect(brotliDecompressSync(readFileSync(at('site/index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(at('site/index.html.gz'))).toString()).toBe(page);
});

it('compresses nothing again that is the same, and gives the same bytes', async () => {
  await run();
  const before = readFileSync(at('site/index.html.gz'));
  expect(await run()).toMatchObject({ files: 2, fresh: 0 });
  expect(readFileSync(at('site/index.html.gz')).equals(before)).toBe(true);
  rmSync(at('cache'), { recursive: true });
  await run();
  expect(readFileSync(at('site/index.html.gz')).equals(before)).toBe(true);
});

it('leaves no form of a file that changed or went', async () => {
  await run();
  writeFileSync(at('site/index.html'), 'short');
  rmSync(at('site/assets/main.0a1b2c3d.js'));
  await run();
  expect(readdirSync(site(), { recursive: true }).filter((name) => /\.(br|gz)$/.test(String(name)))).toEqual([]);
});
