import { spawnSync } from 'node:child_process';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DataError } from '../../../data/problems';
import { loadSite, loadUncheckedSite } from '../../../src/plugins/codebook/loadSite';
import { aSite } from '../../fixtures/builders';
import { copyOfData, type DataFolder } from '../../fixtures/dataFolder';

// Each test loads the whole data several times.
vi.setConfig({ testTimeout: 60_000 });

const guides = path.resolve('docs');

/** What a build of the data says: nothing, or the message that stops it. */
async function build({ folder }: Pick<DataFolder, 'folder'>): Promise<string> {
  try {
    await loadSite({ data: folder, guides }, aSite);
    return 'green';
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}

async function redirectsOf({ folder }: Pick<DataFolder, 'folder'>): Promise<Record<string, string>> {
  const { addresses } = await loadSite({ data: folder, guides }, aSite);
  return Object.fromEntries(addresses.redirects.map(({ from, to }) => [from, to]));
}

function addRedirect(data: DataFolder, from: string, to: string) {
  return data.edit('redirects.ts', (text) =>
    text.replace('= [\n', `= [\n  { from: '${from}', to: '${to}', why: 'It has a new name.', since: '2026-12-01' },\n`),
  );
}

describe('an address that was published', () => {
  it('stops the build when its condition is removed, until a redirect says where the answer is', async () => {
    const data = await copyOfData();
    await data.edit('providers/infoplug.ts', (text) =>
      text
        .replace(/\n {8}\{\n {10}label: 'invalid_parameter'[\s\S]*?\n {8}\},(?=\n {8}\{)/, '')
        .replaceAll('400#invalid_parameter', '402#insufficient_credits'),
    );
    const message = await build(data);
    expect(message).toContain('no answer at /infoplug/400/#invalid_parameter');
    expect(message).toContain("{ from: '/infoplug/400/#invalid_parameter', to: '/…/', why: '…', since: 'YYYY-MM-DD' }");
    await addRedirect(data, '/infoplug/400/#invalid_parameter', '/infoplug/400/#payload_is_empty');
    expect(await build(data)).toBe('green');
    expect(await redirectsOf(data)).toMatchObject({
      '/infoplug/400/#invalid_parameter': '/infoplug/400/#payload_is_empty',
      '/infoplug/400/invalid_parameter/': '/infoplug/400/#payload_is_empty',
      '/infoplug/invalid_parameter/': '/infoplug/400/#payload_is_empty',
    });
  });

  it('stops the build when its provider is renamed, until one redirect carries everything below it', async () => {
    const data = await copyOfData();
    await rename(path.join(data.folder, 'providers/huntapi.ts'), path.join(data.folder, 'providers/media-hunt.ts'));
    const message = await build(data);
    expect(message).toContain('no answer at /huntapi/, /huntapi/#access');
    expect(message).toContain("{ from: '/huntapi/*', to: '/…/*'");
    await addRedirect(data, '/huntapi/*', '/media-hunt/*');
    expect(await build(data)).toBe('green');
    expect(await redirectsOf(data)).toMatchObject({
      '/huntapi/402/': '/media-hunt/402/',
      '/huntapi/402/#payment-required-you-have-open-invoices': '/media-hunt/402/#payment-required-you-have-open-invoices',
      '/huntapi/402/payment-required-you-have-open-invoices/': '/media-hunt/402/payment-required-you-have-open-invoices/',
      '/hunt-api/402/': '/media-hunt/402/',
    });
  });

  it('stops the build when the label of its condition is renamed, until a redirect names the new one', async () => {
    const data = await copyOfData();
    await data.edit('providers/sportradar.ts', (text) => text.replace("label: 'Throttled'", "label: 'Slow Down'").replaceAll('429#throttled', '429#slow-down'));
    const message = await build(data);
    expect(message).toContain('1 mistake in the data');
    expect(message).toContain('no answer at /sportradar/429/#throttled');
    await addRedirect(data, '/sportradar/429/#throttled', '/sportradar/429/#slow-down');
    expect(await build(data)).toBe('green');
    expect(await redirectsOf(data)).toMatchObject({
      '/sportradar/429/throttled/': '/sportradar/429/#slow-down',
      '/sportradar/throttled/': '/sportradar/429/#slow-down',
      '/sportradar/slow-down/': '/sportradar/429/#slow-down',
    });
  });

  it('still arrives when it moved twice', async () => {
    const data = await copyOfData();
    await data.edit('providers/sportradar.ts', (text) => text.replace("label: 'Throttled'", "label: 'Slow Down'").replaceAll('429#throttled', '429#slow-down'));
    await addRedirect(data, '/sportradar/429/#throttled', '/sportradar/429/#slower');
    await addRedirect(data, '/sportradar/429/#slower', '/sportradar/429/#slow-down');
    expect(await redirectsOf(data)).toMatchObject({ '/sportradar/429/#throttled': '/sportradar/429/#slow-down' });
  });
});

const redirects = await redirectsOf({ folder: path.resolve('data') });

describe('short forms', () => {
  it('lead to the page that they stand for', () => {
    expect(redirects).toMatchObject({
      '/http/429/': '/429/',
      '/status/429/': '/429/',
      '/http/': '/codes/',
      '/sportradar/throttled/': '/sportradar/429/#throttled',
      '/infoplug/limit_out_of_range/': '/infoplug/400/#limit_out_of_range',
      '/hunt-api/402/': '/huntapi/402/',
      '/sport-radar/': '/sportradar/',
    });
  });

  it('offer all conditions where a provider has the same id under several codes', () => {
    expect(redirects).toMatchObject({ '/huntapi/successful-api-call/': '/go/?provider=huntapi&id=successful-api-call' });
  });
});

describe('mistakes in redirects and ledger', () => {
  it.each<[name: string, from: string, to: string, part: string]>([
    ['a redirect that is no address', 'old', '/428/', 'must be an address of this site'],
    ['a star on one side alone', '/old/*', '/428/', 'must end with * where `from` does'],
  ])('%s is told with place and mending', async (_name, from, to, part) => {
    const data = await copyOfData();
    await addRedirect(data, from, to);
    const message = await build(data);
    expect(message).toContain('data/redirects.ts › [0]');
    expect(message).toContain(part);
  });

  it('a ledger that is gone stops the build', async () => {
    const data = await copyOfData();
    await rename(path.join(data.folder, 'permalinks.txt'), path.join(data.folder, 'elsewhere.txt'));
    expect(await build(data)).toContain('Take the file from version control');
  });
});

describe('the ledger of the project', () => {
  it('protects every address that is published now: if not, run `npm run permalinks`', async () => {
    const { addresses, ledger } = await loadUncheckedSite({ data: path.resolve('data'), guides }, aSite);
    const known = new Set(ledger.map(({ address }) => address));
    expect([...addresses.published()].filter((address) => !known.has(address))).toEqual([]);
    expect(await readFile('data/permalinks.txt', 'utf8')).toMatch(/^# Every address/);
  });
});

describe('the history of the ledger', () => {
  // A copy without history, such as an archive of a release, has nothing to be held against.
  const { status, stdout } = spawnSync('git', ['log', '-p', '--format=', '--', 'data/permalinks.txt'], { encoding: 'utf8', maxBuffer: 1 << 28 });

  it.skipIf(status !== 0)('has no line that the ledger lacks today: no address is ever taken out', async () => {
    const { ledger } = await loadUncheckedSite({ data: path.resolve('data'), guides }, aSite);
    const known = new Set(ledger.map(({ address }) => address));
    const published = stdout.split('\n').flatMap((line) => /^[+-](\/.*)$/.exec(line)?.[1] ?? []);
    expect(published.filter((address) => !known.has(address))).toEqual([]);
  });
});
