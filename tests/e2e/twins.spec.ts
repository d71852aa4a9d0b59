import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect, test } from './support/test';

const site = 'https://codebook.example';
const build = path.resolve('build');

/** Every built file with an extension, but those of the bundler. */
function builtFiles(extension: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension) && !name.startsWith('assets'));
}

function read(name: string): string {
  return readFileSync(path.join(build, name), 'utf8');
}

/** Whether an address of ours is answered by a file, with its fragment. */
function isBuilt(address: string): boolean {
  const { hash, pathname } = new URL(address, site);
  const name = decodeURIComponent(pathname).slice(1);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (!existsSync(path.join(build, file))) return false;
  // What stands after # at the resolver is a question, no fragment.
  const id = pathname === '/go/' ? '' : decodeURIComponent(hash.slice(1));
  const html = id ? read(file) : '';
  return id === '' || html.includes(`id="${id}"`) || new RegExp(`id=${id.replace(/[^\w-]/g, '\\$&')}[ >]`).test(html);
}

const answered = new Map<string, boolean>();

function findBroken(addresses: Iterable<string>): string[] {
  return [...new Set(addresses)].filter((address) => {
    const known = answered.get(address) ?? isBuilt(address);
    answered.set(address, known);
    return !known;
  });
}

/** The addresses of ours that a JSON value holds, in fields named `…path` and `…url`. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return isOurs(value, key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(item, key));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, item]) => addressesIn(item, name)) : [];
}

function isOurs(value: string, key: string): boolean {
  return (/path$/i.test(key) && value.startsWith('/')) || (/url$/i.test(key) && value.startsWith(`${site}/`));
}

test('every JSON file is valid against the schema', () => {
  const schema = JSON.parse(read('schema.json'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const isValid = ajv.compile(schema);
  // Parts of the search index are no facts for programs.
  const names = builtFiles('.json').filter((name) => name !== 'schema.json' && !name.startsWith('search-index/'));
  expect(names.length).toBeGreaterThan(320);
  const wrong = names.flatMap((name) => (isValid(JSON.parse(read(name))) ? [] : [`${name}: ${JSON.stringify(isValid.errors?.slice(0, 2))}`]));
  expect(wrong).toEqual([]);
});

test('every page has its twins, and they say which page they are', () => {
  const pages = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url ?? '');
  expect(pages.length).toBeGreaterThan(220);
  for (const url of pages) {
    const stem = url.slice(site.length + 1).replace(/\/$/, '') || 'index';
    expect(JSON.parse(read(`${stem}.json`)).url, stem).toBe(url);
    expect(read(`${stem}.md`), stem).toContain(url);
    expect(existsSync(path.join(build, `${stem}.png`)), stem).toBe(true);
  }
});

test('every link of ours in Markdown, JSON, feed, sitemap and llms.txt resolves', () => {
  const json = builtFiles('.json')
    .filter((name) => name !== 'schema.json')
    .flatMap((name) => addressesIn(JSON.parse(read(name))));
  const texts = [...builtFiles('.md'), 'feed.xml', 'sitemap.xml', 'llms.txt', 'comparison.csv'];
  const links = texts.flatMap((name) =>
    [...read(name).matchAll(/https:\/\/codebook\.example[^\s<>")\]|`,]*/g)].map(([url]) => url.replace(/(?:&amp;.*|[.,:;]+)$/, '')),
  );
  expect([json.length > 5000, links.length > 5000]).toEqual([true, true]);
  expect(findBroken([...json, ...links])).toEqual([]);
});

test('the twins are served with their types', async ({ request }) => {
  for (const [address, type] of [
    ['/sportradar/429.json', 'application/json'],
    ['/sportradar/429.md', 'text/markdown'],
    ['/sportradar/429.png', 'image/png'],
    ['/comparison.csv', 'text/csv'],
    ['/feed.xml', 'xml'],
    ['/llms.txt', 'text/plain'],
    ['/openapi.yaml', 'yaml'],
  ] as const) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toContain(type);
  }
});

test('the JSON of an entry has the names that programs rely on', async ({ request }) => {
  const entry = await (await request.get('/sportradar/429.json')).json();
  expect(entry).toMatchObject({
    provider: { id: 'sportradar', name: 'Sportradar' },
    statusCode: 429,
    reasonPhrase: 'Too Many Requests',
    url: `${site}/sportradar/429/`,
    sources: expect.arrayContaining([{ title: expect.any(String), url: expect.stringMatching(/^https:/) }]),
  });
  expect(entry.conditions.find(({ id }: { id: string }) => id === 'throttled')).toMatchObject({
    label: 'Throttled',
    identifier: null,
    situation: 'rate-limited',
    meaning: expect.stringContaining('Too many requests'),
    causes: expect.any(Array),
    resolution: { steps: expect.any(Array), basis: 'editorial' },
    actor: 'caller',
    retry: { advice: 'afterDelay', basis: 'editorial' },
    billed: null,
    editions: ['collected'],
  });
});
