import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnyPage } from '../../../src/catalog/pages/buildPages';
import { toTwinFileName } from '../../../src/plugins/codebook/fileNames';
import { createJsonFiler, createMarkdownFiler, keepInMemory, openPage, removeOtherPages } from '../../../src/plugins/codebook/publishedPage';
import { createMarkdownBuilder } from '../../../src/plugins/codebook/twins/markdown/buildMarkdown';
import { aSite } from '../../fixtures/builders';
import { pageAt, pagesFrom } from '../../fixtures/pages';

const pages = await pagesFrom();
const aPage = pageAt(pages, 'entry', '/sportradar/429/');
const keepIn = (at: string) => {
  const keep = createJsonFiler(at);
  const writeMarkdown = createMarkdownFiler(at, aSite);
  return (page: AnyPage) => {
    const kept = openPage(at, keep(page));
    writeMarkdown(page.path);
    return kept;
  };
};

const folder = mkdtempSync(path.join(tmpdir(), 'codebook-pages-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['in memory', keepInMemory],
  ['in a folder', keepIn(folder)],
])('pages that are kept %s', (_where, keep) => {
  const kept = pages.map(keep);

  it('are the same pages when they are read', () => {
    expect(kept.map((page) => page.read())).toEqual(pages);
  });

  it('are published as the JSON that they are read from', () => {
    expect(kept.map((page) => JSON.parse(page.json().toString()))).toEqual(pages);
  });

  it('say what is asked of all pages without being read', () => {
    const summaries = kept.map(({ description, fragments, path: at, title }) => ({ path: at, title, description, fragments }));
    expect(summaries).toEqual(
      pages.map(({ frame: { description, sections, title }, path: at }) => ({ path: at, title, description, fragments: sections.map(({ id }) => id) })),
    );
  });

  it('know the codes that a provider uses', () => {
    const isUsed = (at: string) => kept.find((page) => page.path === at)?.isUsed;
    expect([isUsed('/429/'), isUsed('/417/'), isUsed('/sportradar/')]).toEqual([true, false, true]);
  });
});

describe('pages that are kept in a folder', () => {
  it('are all that lies there, whatever an earlier build has kept', () => {
    const keep = keepIn(folder);
    const gone = keep({ ...aPage, path: '/acme/gone/' });
    const stays = keep({ ...aPage, path: '/acme/' });
    removeOtherPages(folder, [...pages, stays]);
    expect(() => gone.read()).toThrow('acme/gone.json');
    expect(stays.read().path).toBe('/acme/');
    expect(existsSync(path.join(folder, 'acme/gone.md'))).toBe(false);
    expect(existsSync(path.join(folder, 'acme.md'))).toBe(true);
    expect(readFileSync(path.join(folder, 'sportradar/429.json'), 'utf8')).not.toBe('');
  });

  it('stand there as their Markdown', () => {
    const toMarkdown = createMarkdownBuilder(aSite);
    const wrong = pages.filter((page) => readFileSync(path.join(folder, toTwinFileName(page.path, 'md')), 'utf8') !== toMarkdown(page));
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('stand there as their JSON files', () => {
    expect(JSON.parse(readFileSync(path.join(folder, 'sportradar/429.json'), 'utf8'))).toEqual(pages.find((page) => page.path === '/sportradar/429/'));
  });
});
