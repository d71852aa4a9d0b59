import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pageAt, pagesFrom } from '../../../fixtures/pages';

const pages = await pagesFrom();
const page = pageAt(pages, 'entry', '/sportradar/429/');

const basis = z.enum(['documented', 'standard', 'editorial']);
const url = z.url({ protocol: /^https?$/ });
const text = z.string().min(1);

/** The shape that programs rely on: these names and types stay, others may come. */
const promised = z.object({
  provider: z.object({ id: text, name: text }),
  statusCode: z.int(),
  reasonPhrase: text,
  url,
  conditions: z
    .array(
      z.object({
        id: text,
        label: text,
        identifier: text.nullable(),
        situation: text,
        meaning: text,
        causes: z.array(text).min(1),
        resolution: z.object({ steps: z.array(text).min(1), basis }),
        actor: z.enum(['caller', 'accountOwner', 'provider']),
        retry: z.object({ advice: z.enum(['never', 'afterFix', 'afterDelay', 'backoff']), basis }),
        billed: z.boolean().nullable(),
        editions: z.array(text).min(1),
      }),
    )
    .min(1),
  sources: z.array(z.strictObject({ title: text, url })).min(1),
});

describe('an entry as JSON', () => {
  it('has the promised shape, whatever the provider', () => {
    const entries = pages.filter(({ kind }) => kind === 'entry');
    const broken = entries.flatMap((entry) => (promised.safeParse(JSON.parse(JSON.stringify(entry))).error?.issues ?? []).map((issue) => [entry.path, issue]));
    expect([entries.length > 50, broken]).toEqual([true, []]);
  });

  it('says which entry it is', () => {
    expect(page).toMatchObject({
      provider: { id: 'sportradar', name: 'Sportradar' },
      statusCode: 429,
      reasonPhrase: 'Too Many Requests',
      url: 'https://codebook.example/sportradar/429/',
    });
  });

  it('tells the two 429s of Sportradar apart', () => {
    const collected = page.conditions.filter(({ isInCollectedEdition }) => isInCollectedEdition);
    expect(collected.map(({ id, situation, actor, retry }) => [id, situation, actor, retry.advice])).toEqual([
      ['quota-exceeded', 'quota-used-up', 'accountOwner', 'afterFix'],
      ['throttled', 'rate-limited', 'caller', 'afterDelay'],
    ]);
  });

  it('gives each fact of a condition under its promised name', () => {
    expect(page.conditions.find(({ id }) => id === 'throttled')).toMatchObject({
      id: 'throttled',
      label: 'Throttled',
      identifier: null,
      situation: 'rate-limited',
      resolution: { basis: 'editorial' },
      actor: 'caller',
      retry: { advice: 'afterDelay', basis: 'editorial' },
      billed: null,
      editions: expect.arrayContaining(['collected']),
    });
  });
});

describe('the page of an entry', () => {
  it('has a section for each condition, in order, before all others', () => {
    const ids = page.conditions.map(({ id }) => id);
    expect(page.frame.sections.slice(0, ids.length).map(({ id }) => id)).toEqual(ids);
  });

  it('numbers every source that its statements name', () => {
    const numbered = page.sources.map((source) => source.url);
    const named = page.conditions.flatMap(({ evidence }) => [evidence.meaning, ...evidence.causes, ...evidence.steps].flatMap(({ sources }) => sources));
    expect(named.filter((source) => !numbered.includes(source))).toEqual([]);
  });

  it('names the situation at other providers only', () => {
    const providers = page.otherProviders.flatMap(({ cells }) => cells.map(({ providerId }) => providerId));
    expect([providers.includes('huntapi'), providers.includes('sportradar')]).toEqual([true, false]);
  });

  it('sums up its only condition, or names them all', () => {
    expect([page.frame.description, pageAt(pages, 'entry', '/sportradar/596/').frame.description]).toMatchInlineSnapshot(`
      [
        "Sportradar answers 429 for 2 reasons: Quota Exceeded, Throttled. The calls to this product have passed the total that its usage plan allows.",
        "The service called does not exist on this server. Compare the host, sport, access level and version in the URL with the feed's documentation page.",
      ]
    `);
  });

  it('says what the standard says, and that it says nothing of an unregistered number', () => {
    expect([page.standard.meaning, pageAt(pages, 'entry', '/sportradar/596/').standard.meaning]).toEqual([expect.any(String), null]);
  });
});
