import { describe, expect, it } from 'vitest';
import { findFolders, toPeerFile, toSidebar } from '../../../bench/compare/peerFiles';
import type { TwinPage } from '../../../bench/compare/twinPage';

const page = (path: string, body = 'Text.'): TwinPage => ({ path, title: `Title "${path}"`, description: 'Text.', answer: 'Text.', body });
const pages = ['/', '/429/', '/a/', '/a/429/', '/a/b/c/'].map((path) => page(path));
const folders = findFolders(pages);
const fileOf = (peer: 'docusaurus' | 'starlight' | 'vitepress') => pages.map((one) => toPeerFile(peer, one, folders).file);

describe('toPeerFile', () => {
  it('puts each page where the generator gives it our address', () => {
    const nested = ['index.md', '429.md', 'a/index.md', 'a/429.md', 'a/b/c.md'];
    expect(fileOf('docusaurus')).toEqual(nested);
    expect(fileOf('starlight')).toEqual(nested);
    expect(fileOf('vitepress')).toEqual(['index.md', '429/index.md', 'a/index.md', 'a/429/index.md', 'a/b/c/index.md']);
  });
  it('gives the heading once: by front matter, or in the text where the generator does not show it', () => {
    const text = (peer: 'docusaurus' | 'starlight' | 'vitepress') => toPeerFile(peer, page('/429/'), folders).text;
    expect(text('docusaurus')).toBe('---\ntitle: "Title \\"/429/\\""\ndescription: "Text."\nslug: "/429/"\n---\n\nText.');
    expect(text('starlight')).not.toContain('\n# ');
    expect(text('vitepress')).toContain('\n# Title "/429/"\n\nText.');
  });
  it('guards templates for Vue alone', () => {
    const body = '{{ a }} `{{ b }}`';
    expect(toPeerFile('vitepress', page('/429/', body), folders).text).toContain('<span v-pre>{{</span> a }} <code v-pre>{{ b }}</code>');
    expect(toPeerFile('starlight', page('/429/', body), folders).text).toContain(body);
  });
});

describe('toSidebar', () => {
  it('lists every page once, folders in groups', () => {
    const groups = toSidebar(pages);
    expect(groups.map(({ items, text }) => [text, ...items.map(({ link }) => link)])).toEqual([
      ['Pages', '/', '/429/'],
      ['a', '/a/', '/a/429/', '/a/b/c/'],
    ]);
    expect(groups[1]?.collapsed).toBe(true);
  });
});
