import { describe, expect, it } from 'vitest';
import { assertStepCode } from '../../../../data/assertions/assertStepCode';
import type { Provider } from '../../../../data/codebookData';
import type { StepCodeData } from '../../../../data/schema/stepCode';
import { aCondition, anEntry, aProvider, aStatement, someData } from '../../../fixtures/builders';

function problemsOf(change: Partial<Provider>) {
  return assertStepCode(someData({ providers: [aProvider(change)] }), { unreadable: new Set() });
}

const baseUrls = [{ url: 'https://api.acme.example/v1', statement: aStatement() }];
const exampleRequest = { method: 'GET', path: '/balance', statement: aStatement() } as const;
const code: StepCodeData = { recipe: 'retryWithPauses', waitField: 'X-Wait' };
const entries = [anEntry(429, aCondition({ steps: [aStatement(), { ...aStatement(), code }] }))];

describe('assertStepCode', () => {
  it('accepts an example below a base address, and code that reads a documented header field', () => {
    const headerFields = [{ name: 'X-Wait', meaning: aStatement() }];
    expect(problemsOf({ baseUrls, exampleRequest, entries, rateLimits: { facts: [aStatement()], headerFields } })).toEqual([]);
  });

  it('refuses an example where no base address is documented', () => {
    expect(problemsOf({ exampleRequest })).toMatchObject([{ path: 'exampleRequest', found: '`/balance` without a base address' }]);
  });

  it('refuses code that reads a header field which nobody documents', () => {
    expect(problemsOf({ baseUrls, entries })).toMatchObject([{ path: 'entries[0].conditions[0].steps[1].code.waitField', found: 'the header field `X-Wait`' }]);
  });
});
