import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import type { KeepFile } from '../../../src/catalog/search/buildFiles';
import {
  buildSearchIndex,
  firstSearchIndexFiles,
  keepBelow,
  keptSearchIndex,
  searchedAtFirst,
  toKeptIndex,
  toSearchIndexFiles,
  toSearchManifest,
} from '../../../src/plugins/codebook/searchIndex';
import { aProvider, aSite, someData } from '../../fixtures/builders';

const build = (data = someData(), keep?: KeepFile) => buildSearchIndex(createLookup(createCatalog(data, aSite)), [], keep);
const index = build();

describe('the files of the search index', () => {
  it('stand in one folder, with the version in every name', () => {
    expect(toSearchIndexFiles(index).map(({ path }) => path)).toEqual(['first', 'text', 'facts'].map((name) => `search-index/${name}.${index.version}.json`));
  });

  it('have the same names for the same content, and others for another', () => {
    expect(build().version).toBe(index.version);
    expect(build({ ...someData(), providers: [aProvider({ name: 'Acme Renamed' })] }).version).not.toBe(index.version);
  });

  it('are all worth keeping ahead where they are few', () => {
    expect(firstSearchIndexFiles(index)).toEqual(toSearchIndexFiles(index).map(({ path }) => `/${path}`));
  });

  it('are the same when they were kept in a folder', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'codebook-index-'));
    const read = (built: typeof index) => toSearchIndexFiles(built).map(({ content, path: name }) => [name, content]);
    const kept = toKeptIndex(build(someData(), keepBelow(folder)));
    expect(read(keptSearchIndex(kept, folder))).toEqual(read(index));
    rmSync(folder, { recursive: true });
  });

  it('are worth keeping ahead but for the first where they are many', () => {
    const many = { ...index, files: [...index.files, { name: 'names-0', content: '{}' }] };
    expect(firstSearchIndexFiles(many)).toEqual([`/search-index/first.${index.version}.json`]);
    expect(searchedAtFirst(many)).toEqual(firstSearchIndexFiles(many));
  });

  it('are loaded to search but for the records, where they are few', () => {
    expect(searchedAtFirst(index)).toEqual(['first', 'text'].map((name) => `/search-index/${name}.${index.version}.json`));
  });
});

describe('the manifest', () => {
  it('says no more than where the files are', () => {
    expect(toSearchManifest(index, '/kb/', false)).toEqual({ version: index.version, baseUrl: '/kb/' });
  });

  it('holds the files while developing', () => {
    const { files = {} } = toSearchManifest(index, '/', true);
    expect(Object.keys(files)).toEqual(['first', 'text', 'facts']);
    expect(files.first?.first?.lookup.providers.length).toBeGreaterThan(0);
  });
});
