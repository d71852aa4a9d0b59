import { describe, expect, it } from 'vitest';
import { assertLookAlikes } from '../../../../data/assertions/assertLookAlikes';
import type { CodebookData } from '../../../../data/codebookData';
import { anEntry, aProvider, aStatusCode, someData } from '../../../fixtures/builders';

function problemsOf(change: Partial<CodebookData>, ...unreadable: string[]) {
  return assertLookAlikes(someData(change), { unreadable: new Set(unreadable) });
}

const text = 'Something else shows.';

describe('assertLookAlikes', () => {
  it('accepts a look-alike of the registry, of an emitter and of a provider', () => {
    const change = {
      statusCodes: [aStatusCode(), aStatusCode({ code: 200 })],
      providers: [aProvider({ entries: [anEntry(596)] })],
      lookAlikes: { 429: [200, 499, 596].map((code) => ({ code, text })) },
    };
    expect(problemsOf(change)).toEqual([]);
  });

  it('refuses a look-alike that nobody names', () => {
    expect(problemsOf({ lookAlikes: { 429: [{ code: 310, text }] } })).toMatchObject([{ file: 'data/lookAlikes.ts', path: '429[0].code', found: '310' }]);
  });

  it('refuses look-alikes of a code that nobody names', () => {
    const lookAlikes = { 310: [{ code: 429, text }], 429: [{ code: 499, text }] };
    expect(problemsOf({ lookAlikes })).toMatchObject([{ path: '310', found: '310' }]);
  });

  it('refuses a code as its own look-alike', () => {
    expect(problemsOf({ lookAlikes: { 429: [{ code: 429, text }] } })).toMatchObject([{ path: '429[0].code', found: '429 itself' }]);
  });

  it('refuses a look-alike that stands twice, at the later place', () => {
    const twice = [499, 499].map((code) => ({ code, text }));
    expect(problemsOf({ lookAlikes: { 429: twice } })).toMatchObject([{ path: '429[1].code', found: 'a second 499' }]);
  });

  it.each([300, 404, 503])('asks for a look-alike of %s', (code) => {
    expect(problemsOf({ statusCodes: [aStatusCode(), aStatusCode({ code })] })).toMatchObject([{ path: String(code), found: 'nothing' }]);
  });

  it('asks for none of a successful code and of one that is not in force', () => {
    expect(problemsOf({ statusCodes: [aStatusCode(), aStatusCode({ code: 200 }), aStatusCode({ code: 306, state: 'unused' })] })).toEqual([]);
  });

  it.each(['data/statusCodes.ts', 'data/lookAlikes.ts'])('judges nothing while %s cannot be read', (file) => {
    expect(problemsOf({ lookAlikes: {} }, file)).toEqual([]);
  });
});
