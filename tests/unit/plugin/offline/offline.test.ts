import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleWorker } from '../../../../src/plugins/codebook/offline/bundleWorker';
import { chooseFiles } from '../../../../src/plugins/codebook/offline/chooseFiles';
import { toPlainPage } from '../../../../src/plugins/codebook/offline/offlinePage';

const folder = mkdtempSync(path.join(tmpdir(), 'worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files that are fetched ahead', () => {
  it('begin with what the indexes name, and leave out what is too large', () => {
    const all = [
      { path: '/assets/js/large.1.js', bytes: 2_000_000 },
      { path: '/assets/js/b.1.js', bytes: 20 },
      { path: '/assets/js/main.1.js', bytes: 900_000 },
      { path: '/search-index/text-1.aa.json', bytes: 5 },
      { path: '/search-index/names-1.aa.json', bytes: 50 },
      { path: '/assets/css/styles.1.css', bytes: 30 },
    ];
    expect(chooseFiles(all, new Set(['/assets/js/main.1.js']))).toEqual({
      files: ['/assets/js/main.1.js', '/assets/css/styles.1.css', '/assets/js/b.1.js', '/search-index/names-1.aa.json', '/search-index/text-1.aa.json'],
      otherFiles: ['/assets/js/large.1.js'],
    });
  });

  it('stay within their bounds at any size of the site', () => {
    const all = Array.from({ length: 5000 }, (_, index) => ({ path: `/search-index/text-${index}.aa.json`, bytes: 50_000 }));
    const { files, otherFiles } = chooseFiles(all, new Set());
    expect(files.length * 50_000).toBeLessThanOrEqual(4_000_000);
    expect(otherFiles).toEqual(['/search-index/*.aa.json']);
  });
});

describe('the offline page', () => {
  it('holds no script but the one that sets the colours', () => {
    const html =
      '<head><link rel=preload as=script href=/a.js><script data-scripts="/a.js">wake()</script></head><script>set("data-theme-choice")</script><script src=/a.js></script>';
    expect(toPlainPage(html)).toBe('<head></head><script>set("data-theme-choice")</script>');
  });

  it('stops the build where that script is not found', () => {
    expect(() => toPlainPage('<script>other()</script>')).toThrow('data-theme-choice');
  });
});

describe('the bundled worker', () => {
  const bundle = (entry: string, constants: Record<string, unknown>) => bundleWorker({ siteDir: process.cwd(), entry, constants, folder });

  it('is one script without imports or eval, the same each time', async () => {
    const manifest = { release: 'one', baseUrl: '/kb/', offlinePage: '/kb/offline/', pages: [], files: [], otherFiles: [] };
    const script = await bundle('src/serviceWorker/sw.ts', { offlineManifest: manifest });
    expect(script).toContain('/kb/offline/');
    expect(script).not.toMatch(/\beval\(|importScripts|new Function|\bimport\(/);
    expect(await bundle('src/serviceWorker/sw.ts', { offlineManifest: manifest })).toBe(script);
    expect(script.length).toBeLessThan(12_000);
  });

  it('says what is wrong with its modules', async () => {
    await expect(bundle('src/serviceWorker/none.ts', {})).rejects.toThrow('none.ts');
  });
});
