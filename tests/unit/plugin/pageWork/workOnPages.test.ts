import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPageFileName, toTwinFileName } from '../../../../src/plugins/codebook/fileNames';
import { openWorkers } from '../../../../src/plugins/codebook/pageWork/workers';
import type { PageWork } from '../../../../src/plugins/codebook/pageWork/workOnPages';
import { pagesFrom } from '../../../fixtures/pages';

const outDir = mkdtempSync(path.join(tmpdir(), 'codebook-work-'));
const pageFolder = path.join(outDir, 'kept');
const pages = await pagesFrom();

const body = '<body><p>“Wait” → retry</p></body>';
const drawn = `<!DOCTYPE html><html><head><meta charset="UTF-8"><meta name="codebook" data-scripts="/main.js" data-styles="/all.css" data-manifest="/manifest.webmanifest"></head>${body}</html>`;

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
  writeFileSync(path.join(outDir, name), content);
}

const read = (name: string) => readFileSync(path.join(outDir, name), 'utf8');

/** The work on all real pages, repeated under other addresses until there are enough of them for threads. */
const copies = [0, 1, 2];
const work: PageWork = {
  ...{ outDir, pageFolder, policy: "default-src 'self'", criticalStyles: 'p{margin:0}', fonts: [] },
  pages: copies.flatMap((copy) =>
    pages.map(({ path: address }) => ({
      file: `${copy}/${toPageFileName(address)}`,
      files: { scripts: [], styles: [] },
      ahead: [],
      twins: [`${copy}/${toTwinFileName(address, 'json')}`],
    })),
  ),
};

async function doAll(works: PageWork[]): Promise<void> {
  const workers = openWorkers(
    process.cwd(),
    works.reduce((sum, each) => sum + each.pages.length, 0),
  );
  await workers.workOn(works).finally(() => workers.close());
}

beforeAll(async () => {
  for (const copy of copies)
    for (const page of pages) {
      write(`${copy}/${toPageFileName(page.path)}`, drawn);
      write(`kept/${copy}/${toTwinFileName(page.path, 'json')}`, page.url);
    }
  write('404.html', drawn);
  await doAll([work, { ...work, pages: [{ file: '404.html', files: { scripts: ['/own.js'], styles: [] }, ahead: [], twins: [] }] }]);
}, 60_000);

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

describe('the work on all pages', () => {
  it('is enough for threads', () => {
    expect(work.pages.length).toBeGreaterThan(600);
  });

  it('writes styles and policy into the head of each, and leaves the rest as it is', () => {
    const wrong = work.pages.filter(({ file }) => {
      const html = read(file);
      return !(html.includes('<style>p{margin:0}</style>') && html.includes(`content="default-src 'self'"`) && html.endsWith(`</head>${body}</html>`));
    });
    expect(wrong).toEqual([]);
  });

  it('publishes the twins of each', () => {
    const wrong = copies.flatMap((copy) => pages.filter((page) => read(`${copy}/${toTwinFileName(page.path, 'json')}`) !== page.url));
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('names the scripts of a page that has no twins', () => {
    expect(read('404.html')).toContain('data-scripts="/own.js /main.js"');
  });
});

it('says which page has a form that is not known', async () => {
  write('odd/index.html', '<html><head></head></html>');
  const odd = { ...work, pages: [{ file: 'odd/index.html', files: { scripts: [], styles: [] }, ahead: [], twins: [] }] };
  await expect(doAll([odd])).rejects.toThrow('odd/index.html');
});
