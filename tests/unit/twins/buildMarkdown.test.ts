import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { twinPath } from '../../../src/catalog/permalinks';
import { buildMarkdown } from '../../../src/plugins/codebook/twins/markdown/buildMarkdown';
import { aSite } from '../../fixtures/builders';
import { linksOf, nodesOf, wordsOf } from '../../fixtures/markdown';
import { realTwins, type Twin, twinOf } from '../../fixtures/twins';

/** All of them, written and read. */
const twins = (await realTwins()).map(({ markdown, nodes, page }): Twin => ({ markdown, nodes, page }));
const belowBase = (await realTwins('/kb/')).map(({ markdown }) => markdown);

/** What breaks a rule, with the path of its page. */
function problems(find: (twin: Twin) => readonly unknown[]): string[] {
  return twins.flatMap((twin) => find(twin).map((problem) => `${twin.page.path}: ${JSON.stringify(problem)}`));
}

describe('every Markdown twin', () => {
  it('has one title and, below it, the address of the page', () => {
    expect(
      problems(({ page, nodes: [title, address, ...rest] }) => {
        const isTitled = title?.type === 'heading' && title.depth === 1 && wordsOf(title).endsWith(page.frame.title);
        const others = rest.filter((node) => node.type === 'heading' && node.depth === 1);
        return isTitled && address && wordsOf(address) === page.url ? others : [title];
      }),
    ).toEqual([]);
  });

  it('has the same number of cells in each row of a table, and in each table a row', () => {
    expect(
      problems(({ nodes }) =>
        nodesOf('table', nodes).filter(({ children }) => children.length < 2 || new Set(children.map((row) => row.children.length)).size !== 1),
      ),
    ).toEqual([]);
  });

  it('says nothing that is no word', () => {
    const nonsense = /\b(undefined|null|NaN)\b|\[object/;
    expect(problems(({ nodes }) => nodesOf('text', nodes).filter(({ value }) => nonsense.test(value)))).toEqual([]);
  });

  it('holds no raw HTML', () => {
    expect(problems(({ nodes }) => nodesOf('html', nodes))).toEqual([]);
  });

  it('is the same from a builder of its own', () => {
    const { page, markdown } = twinOf(twins, 'compare');
    expect(buildMarkdown(page, aSite)).toBe(markdown);
  });

  it('leads to its JSON twin', () => {
    const without = twins.filter(({ page, nodes }) => !linksOf(nodes).includes(`https://codebook.example${twinPath(page.path, 'json')}`));
    expect(without.map(({ page }) => page.path)).toEqual([]);
  });
});

describe('links of Markdown twins', () => {
  const guides = readdirSync('docs').map((file) => (file === 'index.md' ? '/docs/' : `/docs/${file.replace(/\.mdx?$/, '')}/`));
  const fragments = new Map([
    ...guides.map((guide) => [guide, new Set<string>()] as const),
    ...twins.map(({ page }) => [twinPath(page.path, 'json'), new Set<string>()] as const),
    ...twins.flatMap(({ page }) => (page.kind === 'entry' ? page.conditions.map(({ sharePath }) => [sharePath, new Set<string>()] as const) : [])),
    ...twins.map(({ page }) => [page.path, new Set(page.frame.sections.map(({ id }) => id))] as const),
  ]);

  it('are absolute', () => {
    expect(problems(({ nodes }) => linksOf(nodes).filter((url) => !/^(https?:\/\/|mailto:)/.test(url)))).toEqual([]);
  });

  it('to our site lead to a page and a fragment that exist', () => {
    const isBroken = (url: string) => {
      const { hash, origin, pathname } = new URL(url);
      const known = fragments.get(pathname);
      return origin === aSite.url && (!known || (hash !== '' && !known.has(decodeURIComponent(hash.slice(1)))));
    };
    expect(problems(({ nodes }) => linksOf(nodes).filter(isBroken))).toEqual([]);
  });

  it('are those of the texts of the data too', () => {
    const twin = twins.find(({ page }) => page.path === '/429/');
    expect(linksOf(twin?.nodes ?? [])).toContain('https://codebook.example/403/');
  });

  it('stand below the base path of the site', () => {
    const markdown = belowBase.join('\n');
    const own = [...markdown.matchAll(/https:\/\/codebook\.example([^)>\s`]*)/g)].map(([, path]) => path ?? '');
    expect([own.length > 1000, own.filter((path) => !path.startsWith('/kb/'))]).toEqual([true, []]);
  });
});
