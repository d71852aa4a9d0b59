import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../../data/loadData';
import { DataError } from '../../../data/problems';
import { aChange, aSituation } from '../../fixtures/builders';
import { copyOfData, type DataFolder } from '../../fixtures/dataFolder';

const acme = 'providers/acme-weather.ts';

/** A data folder with one provider and the three situations that it names. */
async function acmeAlone(): Promise<DataFolder> {
  const data = await copyOfData();
  const providers = path.join(data.folder, 'providers');
  await Promise.all((await readdir(providers)).map((name) => rm(path.join(providers, name))));
  await data.addAcmeWeather();
  const situations = ['rate-limited', 'overload-or-maintenance', 'resource-missing'].map((id) => aSituation({ id }));
  await data.write('situations.ts', `export default ${JSON.stringify(situations)};`);
  return data;
}

async function errorOf({ folder }: DataFolder): Promise<DataError> {
  const error: unknown = await loadData(folder).then(
    () => undefined,
    (reason) => reason,
  );
  if (error instanceof DataError) return error;
  throw new Error(`Loading ended without a DataError, but with: ${String(error)}`);
}

async function errorAfter(before: string, after: string, file = acme): Promise<DataError> {
  const data = await acmeAlone();
  await data.edit(file, (text) => text.replace(before, after));
  return errorOf(data);
}

async function messageAfter(before: string, after: string): Promise<string> {
  return (await errorAfter(before, after)).message;
}

describe('loadData', { timeout: 60_000 }, () => {
  it('loads the data of the project', async () => {
    const { providers } = await loadData(path.resolve('data'));
    expect(providers.map(({ id }) => id)).toEqual(['apitube', 'huntapi', 'infoplug', 'open-api', 'sportradar']);
  });

  it('takes up a further provider from one new file', async () => {
    const data = await copyOfData();
    await data.addAcmeWeather();
    const { providers } = await loadData(data.folder);
    expect(providers.map(({ id, name }) => `${id}: ${name}`)).toContain('acme-weather: Acme Weather');
  });

  it('names a folder that is missing, and a file that throws what is no error', async () => {
    const data = await acmeAlone();
    await rm(path.join(data.folder, 'constants'), { recursive: true });
    await data.write(acme, 'throw Object.create(null);');
    expect((await errorOf(data)).problems).toEqual([
      expect.objectContaining({ file: 'data/constants', found: expect.stringContaining('ENOENT') }),
      expect.objectContaining({ file: `data/${acme}`, found: 'an error that has no text' }),
    ]);
  });

  it('refuses a name that every object of a program has', async () => {
    const data = await acmeAlone();
    await data.edit(acme, (text) => text.replace(/situation: '[^']+'/, "situation: 'constructor'"));
    const { problems } = await errorOf(data);
    expect(problems).toContainEqual(expect.objectContaining({ file: `data/${acme}`, expected: expect.stringContaining('another word than constructor') }));
  });

  it('takes up the names of a further library from one new file', async () => {
    const data = await copyOfData();
    const library = { language: 'Go', library: 'echo', expression: 'http.{name}', names: { 429: 'A' }, source: { title: 'A', url: 'https://a.example' } };
    await data.write('constants/go-echo.ts', `export default ${JSON.stringify(library)};`);
    expect((await loadData(data.folder)).constants.map(({ id }) => id)).toContain('go-echo');
  });

  it('reads changed files anew', async () => {
    const data = await acmeAlone();
    await loadData(data.folder);
    await data.edit(acme, (text) => text.replace("name: 'Acme Weather'", "name: 'Acme Climate'"));
    const { providers } = await loadData(data.folder);
    expect(providers.map(({ name }) => name)).toEqual(['Acme Climate']);
  });
});

describe('a mistake in a data file', { timeout: 60_000 }, () => {
  it('tells of a missing field', async () => {
    const meaning = "meaning: { text: 'The key sent more than 5 requests in one second.', basis: 'documented' },";
    expect(await messageAfter(meaning, '')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[0].conditions[0].meaning
        found:    nothing
        expected: an object
        mend:     Add \`meaning\`; its doc comment in data/schema says what belongs there."
    `);
  });

  it('tells of an unknown situation', async () => {
    expect(await messageAfter("situation: 'rate-limited'", "situation: 'rate-limitd'")).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[0].conditions[0].situation
        found:    the situation \`rate-limitd\`
        expected: a situation of data/situations.ts: rate-limited, overload-or-maintenance, resource-missing
        mend:     Choose one of them, or add \`rate-limitd\` to data/situations.ts."
    `);
  });

  it('tells of an identifier that stands for two conditions', async () => {
    expect(await messageAfter("'station_offline'", "'too_fast'")).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[1].conditions[0].identifier.value
        found:    \`too_fast\`, which entries[0].conditions[0] has already
        expected: an identifier that is unique in the provider
        mend:     Correct the identifier, or join the two conditions."
    `);
  });

  it('tells of a number below the status codes', async () => {
    expect(await messageAfter('statusCode: 467', 'statusCode: 99')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[1].statusCode
        found:    99
        expected: must be a number from 100 to 999
        mend:     Change the value so that it lies within the limit."
    `);
  });

  it('tells of a number above the status codes', async () => {
    expect(await messageAfter('statusCode: 467', 'statusCode: 1000')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[1].statusCode
        found:    1000
        expected: must be a number from 100 to 999
        mend:     Change the value so that it lies within the limit."
    `);
  });

  it('tells of raw HTML in a text', async () => {
    const { problems } = await errorAfter('The station is under repair.', 'The station is <b>under repair</b>.');
    expect(problems).toMatchObject([
      {
        file: 'data/providers/acme-weather.ts',
        path: 'entries[1].conditions[0].causes[0].text',
        found: '"The station is <b>under repair</b>."',
        expected: expect.stringContaining('raw HTML'),
      },
    ]);
  });

  it('tells of a file name that is a page of the product', async () => {
    const data = await acmeAlone();
    await rename(path.join(data.folder, acme), path.join(data.folder, 'providers', 'compare.ts'));
    expect((await errorOf(data)).message.replace(/reserved: [^)]+/, 'reserved: …')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/compare.ts
        found:    the provider id \`compare\`
        expected: a word that no page of Codebook uses as its address (reserved: …)
        mend:     Rename the file: its name is the id and the address."
    `);
  });

  it('tells of an incomplete address', async () => {
    expect(await messageAfter("homeUrl: 'https://weather.example.com'", "homeUrl: 'weather.example.com'")).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › homeUrl
        found:    "weather.example.com"
        expected: must be a full http(s) address such as https://docs.example.com/errors
        mend:     Correct the value; the doc comment of the field in data/schema has an example."
    `);
  });

  it.each(['ftp://weather.example.com', 'https://weather', 'https://'])('tells of the address %s', async (url) => {
    const { problems } = await errorAfter('https://docs.example.com', url);
    expect(problems).toMatchObject([{ path: 'docsUrl', found: `"${url}"` }]);
  });

  it('tells of a reference that leads nowhere', async () => {
    expect(await messageAfter('billed: false,', "billed: false, replacedBy: ['429#too-fast'],")).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[0].conditions[1].replacedBy[0]
        found:    \`429#too-fast\`
        expected: another condition that exists
        mend:     Write one of acme-weather/429#too_fast."
    `);
  });

  it('tells of a misspelt field', async () => {
    expect(await messageAfter('billed: false', 'biled: false')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[0].conditions[1].biled
        found:    the field \`biled\`
        expected: only fields that data/schema names
        mend:     Correct the spelling of the field or remove it."
    `);
  });

  it('tells of a word outside the list', async () => {
    expect(await messageAfter("retry: { advice: 'backoff'", "retry: { advice: 'later'")).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[0].conditions[1].retry.advice
        found:    "later"
        expected: one of \`never\`, \`afterFix\`, \`afterDelay\`, \`backoff\`
        mend:     Choose one of these words."
    `);
  });

  it('tells of a file that does not parse', async () => {
    const message = await messageAfter("name: 'Acme Weather',", "name: 'Acme Weather,");
    expect(message.replace(/ +$/gm, '')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts
        found:    ParseError: Unterminated string constant.
        expected: a TypeScript file with one default export
        mend:     Correct the file; \`npx tsc --noEmit\` shows the place."
    `);
  });

  it('tells of a file without a default export', async () => {
    const { problems } = await errorAfter('export default defineProvider', 'export const provider = defineProvider');
    expect(problems).toMatchObject([{ file: 'data/providers/acme-weather.ts', path: '', expected: 'a TypeScript file with one default export' }]);
  });

  it('tells of a missing question', async () => {
    expect(await messageAfter("question: 'Does the next second work?',", '')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › entries[0].question
        found:    nothing, with 2 conditions under 429
        expected: the question that tells the conditions apart
        mend:     Add \`question\`, for instance \`Does the next second work, or does every call fail until the plan renews?\`"
    `);
  });

  it('tells of an unknown source key', async () => {
    const bareKey = (source: string) => `text: 'The bare key.', basis: 'documented', sources: ['${source}']`;
    expect(await messageAfter(bareKey('status-codes'), bareKey('status-code'))).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › credentials[0].statement.sources
        found:    the source key \`status-code\`
        expected: a key of \`sources\`: status-codes, contact
        mend:     Correct the key, or add the page to \`sources\`."
    `);
  });

  it('tells of an undocumented field in an example', async () => {
    expect(await messageAfter('"request_id": "r-1"', '"trace": "r-1"')).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme-weather.ts › errorBody.examples[0].content
        found:    the field \`trace\`
        expected: only documented fields: code, request_id
        mend:     Remove the field from the example, or add it to \`errorBody.fields\` with its source."
    `);
  });
});

describe('a mistake in the list of changes', { timeout: 60_000 }, () => {
  /** The problems of a list that has one change, which is right but for what is said. */
  async function problemsOf(mistake: object) {
    const data = await acmeAlone();
    await data.write('changes.ts', `export default ${JSON.stringify([{ ...aChange(), ...mistake }])};`);
    return (await errorOf(data)).problems;
  }

  it.each([
    ['a time in place of a day', { date: '2026-11-20T10:00:00Z' }, 'date', 'must be a day such as 2026-11-21'],
    ['a day that is none', { date: '2026-02-30' }, 'date', 'must be a day such as 2026-11-21'],
    ['a path without a slash at its end', { paths: ['/acme'] }, 'paths[0]', 'must be a path of this site with a slash at both ends'],
    ['a full address', { paths: ['https://codebook.example/acme/'] }, 'paths[0]', 'must be a path of this site with a slash at both ends'],
    ['no path', { paths: [] }, 'paths', 'must name at least one page that the change concerns'],
    ['an id with capitals', { id: 'FirstData' }, 'id', 'must be lower-case words joined by hyphens'],
  ])('tells of %s', async (_what, mistake, path, expected) => {
    expect(await problemsOf(mistake)).toMatchObject([{ file: 'data/changes.ts', path: `[0].${path}`, expected: expect.stringContaining(expected) }]);
  });

  it('tells of a missing text', async () => {
    const data = await acmeAlone();
    const { text: _, ...change } = aChange();
    await data.write('changes.ts', `export default ${JSON.stringify([change])};`);
    expect((await errorOf(data)).message).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/changes.ts › [0].text
        found:    nothing
        expected: a text
        mend:     Add \`text\`; its doc comment in data/schema says what belongs there."
    `);
  });

  it('tells of an older change above a newer one', async () => {
    const data = await acmeAlone();
    const changes = [aChange({ id: 'older' }), aChange({ id: 'newer', date: '2026-11-21' })];
    await data.write('changes.ts', `export default ${JSON.stringify(changes)};`);
    expect((await errorOf(data)).message).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/changes.ts › [1].date
        found:    2026-11-21 below 2026-11-20
        expected: a day that is not later than that of the change above it
        mend:     Put the newest change first."
    `);
  });

  it('is not told of a path with a fragment', async () => {
    const data = await acmeAlone();
    await data.write('changes.ts', `export default ${JSON.stringify([aChange({ paths: ['/', '/acme-weather/429/#too_fast'] })])};`);
    expect((await loadData(data.folder)).changes).toHaveLength(1);
  });
});

describe('several mistakes', { timeout: 60_000 }, () => {
  it('are told together, whatever files they are in', async () => {
    const data = await acmeAlone();
    await data.edit(acme, (text) => text.replace('billed: false', 'biled: false').replace('statusCode: 467', 'statusCode: 99'));
    await data.edit('situations.ts', (text) => text.replace('"group":"limits"', '"group":"limit"'));
    await data.edit('statusCodes.ts', (text) => text.replace('code: 418,', 'code: 306,'));
    expect((await errorOf(data)).message).toMatchInlineSnapshot(`
      "4 mistakes in the data:

      data/situations.ts › [0].group
        found:    "limit"
        expected: one of \`limits\`, \`credentials\`, \`money\`, \`request\`, \`resource\`, \`connection\`, \`server\`, \`success\`
        mend:     Choose one of these words.

      data/providers/acme-weather.ts › entries[0].conditions[1].biled
        found:    the field \`biled\`
        expected: only fields that data/schema names
        mend:     Correct the spelling of the field or remove it.

      data/providers/acme-weather.ts › entries[1].statusCode
        found:    99
        expected: must be a number from 100 to 999
        mend:     Change the value so that it lies within the limit.

      data/statusCodes.ts › [42].code
        found:    a second record for 306
        expected: one record a code
        mend:     Join the two."
    `);
  });

  it('do not include references to a provider whose file has a mistake', async () => {
    const data = await copyOfData();
    await data.addAcmeWeather();
    await data.edit(acme, (text) => text.replace('billed: false,', "billed: false, counterparts: ['sportradar/429#throttled'],"));
    await data.edit('providers/sportradar.ts', (text) => text.replace("name: 'Sportradar'", 'name: 5'));
    expect((await errorOf(data)).problems).toMatchObject([{ file: 'data/providers/sportradar.ts', path: 'name' }]);
  });

  it('do not include the situations of a file that has a mistake', async () => {
    const { problems } = await errorAfter('"group":"limits"', '"group":"limit"', 'situations.ts');
    expect(problems).toMatchObject([{ file: 'data/situations.ts', path: '[0].group' }]);
  });
});
