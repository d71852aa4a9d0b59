import { describe, expect, it } from 'vitest';
import { assertStatusCodes } from '../../../../data/assertions/assertStatusCodes';
import type { CodebookData } from '../../../../data/codebookData';
import type { UnregisteredUse } from '../../../../data/schema/statusCode';
import { aStatusCode, aUse, someData } from '../../../fixtures/builders';

function problemsOf(change: Partial<CodebookData>) {
  return assertStatusCodes(someData(change), { unreadable: new Set() });
}

function nameless(change: Partial<UnregisteredUse> = {}): UnregisteredUse {
  const { name: _, ...use } = aUse();
  return { ...use, ...change };
}

describe('assertStatusCodes', () => {
  it('refuses a second record for a registered code, at the later place', () => {
    expect(problemsOf({ statusCodes: [aStatusCode(), aStatusCode({ code: 500 }), aStatusCode()] })).toMatchObject([
      { file: 'data/statusCodes.ts', path: '[2].code', found: 'a second record for 429' },
    ]);
  });

  it('refuses an unregistered use with neither name nor description', () => {
    expect(problemsOf({ unregisteredUses: [aUse(), nameless({ code: '460' })] })).toMatchObject([
      { file: 'data/unregisteredUses.ts', path: '[1]', found: '460 without name and description' },
    ]);
  });

  it('accepts a description in place of a name', () => {
    expect(problemsOf({ unregisteredUses: [nameless({ description: 'client closed early' })] })).toEqual([]);
  });

  it('refuses the same number and name of the same emitter', () => {
    expect(problemsOf({ unregisteredUses: [aUse(), aUse()] })).toMatchObject([
      { file: 'data/unregisteredUses.ts', path: '[1]', found: 'a second 499 of nginx' },
    ]);
  });

  it('accepts one number of two emitters, and two names of one emitter', () => {
    expect(problemsOf({ unregisteredUses: [aUse(), aUse({ emitter: 'Stytch' }), aUse({ name: 'Token Required' })] })).toEqual([]);
  });
});
