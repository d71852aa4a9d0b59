import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { anyFileSchema } from '../../../src/catalog/schema/anyFile';
import { keepInMemory } from '../../../src/plugins/codebook/publishedPage';
import { toJsonFile } from '../../../src/plugins/codebook/twins/buildTwins';
import { buildComparisonCsv } from '../../../src/plugins/codebook/twins/csv';
import { toGuideTwin } from '../../../src/plugins/codebook/twins/guides';
import { buildCodebookFile, buildJsonFiles } from '../../../src/plugins/codebook/twins/json';
import { toJsonParts } from '../../../src/plugins/codebook/twins/jsonParts';
import { aCondition, anEntry, aProvider, aSite, aStatement, someData } from '../../fixtures/builders';
import { realCatalog } from '../../fixtures/realData';

const guide = {
  title: 'A guide',
  path: '/docs/a-guide/',
  description: 'What it is about.',
  fragments: [],
  markdown: '## Steps\n\nSee [the other](other-guide.md#part), [429](/429/), [here](#steps) and [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html).',
};

const realData = await realCatalog();

describe('the JSON files', () => {
  const files = [
    ...buildPages(realData).map((page) => toJsonFile(keepInMemory(page))),
    ...buildJsonFiles(realData, [toGuideTwin(guide, aSite)]),
    { path: 'codebook.json', content: [...buildCodebookFile(realData).content].join('') },
  ];

  it('hold only fields that the schema tells of', () => {
    const wrong = files.flatMap(({ content, path }) => {
      const result = anyFileSchema.safeParse(JSON.parse(content));
      return result.success ? [] : [`${path}: ${JSON.stringify(result.error.issues[0])}`];
    });
    expect(wrong).toEqual([]);
  });

  it('stand beside their pages, each condition has one, and one holds everything', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'index.json',
        '429.json',
        '4xx.json',
        'sportradar.json',
        'sportradar/429.json',
        'sportradar/429/throttled.json',
        'codebook.json',
      ]),
    );
    expect(paths.length).toBe(new Set(paths).size);
  });
});

describe('a JSON file in parts', () => {
  it('is what it would be in one', () => {
    const record = { text: 'a', none: undefined, empty: [], list: Array.from({ length: 250 }, (_, id) => ({ id })), nested: { list: [1] } };
    expect([...toJsonParts(record)].join('')).toBe(JSON.stringify(record));
  });
});

describe('a guide outside of the site', () => {
  it('has its title, its address and links that work anywhere', () => {
    expect(toGuideTwin(guide, { ...aSite, baseUrl: '/kb/' }).markdown).toMatchInlineSnapshot(`
      "# A guide

      <https://codebook.example/kb/docs/a-guide/>

      ## Steps

      See [the other](https://codebook.example/kb/docs/other-guide/#part), [429](https://codebook.example/kb/429/), [here](https://codebook.example/kb/docs/a-guide/#steps) and [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html).
      "
    `);
  });
});

/** Reads RFC 4180: cells parted by commas, records by CRLF, quoted where they hold either, a bare line break or a quote. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  expect(cells.map(([all]) => all).join('')).toBe(text);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push((quoted ?? plain ?? '').replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('comparison.csv', () => {
  const condition = aCondition({ label: '=cmd|"x"', steps: [aStatement('First, wait.'), aStatement('Then "go" on.')] });
  const catalog = createCatalog(someData({ providers: [aProvider({ entries: [anEntry(429, condition)] })] }), aSite);
  const { content } = buildComparisonCsv(catalog);
  const [head = '', ...rest] = content.split('\r\n');

  it('has a header row and a row a condition, lists with an item a line, and nothing where nothing is documented', () => {
    expect(
      head
        .replace(/^\uFEFF/, '')
        .split(',')
        .slice(0, 5),
    ).toEqual(['providerId', 'provider', 'statusCode', 'reasonPhrase', 'conditionId']);
    expect(rest).toHaveLength(2);
    expect(content).toContain('"First, wait.\nThen ""go"" on."');
    expect(content).toContain(',afterDelay,editorial,,,collected,true,https://codebook.example/acme/429/#cmd-x,https://codebook.example/acme/429/');
  });

  it('is read by a strict reader: each row has the columns of the first', () => {
    const { content: real } = buildComparisonCsv(realData);
    const rows = readCsv(real.replace(/^\uFEFF/, ''));
    expect([rows.length, new Set(rows.map(({ length }) => length))]).toEqual([realData.conditions.length + 1, new Set([23])]);
  });

  it('gives a spreadsheet no formula', () => {
    expect(content).toContain(`"'=cmd|""x"""`);
  });
});
