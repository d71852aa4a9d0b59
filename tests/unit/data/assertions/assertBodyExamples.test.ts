import { describe, expect, it } from 'vitest';
import { assertBodyExamples } from '../../../../data/assertions/assertBodyExamples';
import { aProvider, aStatement, someData } from '../../../fixtures/builders';

function problemsOf(content: string, mediaType = 'application/json') {
  const examples = [{ title: 'Too fast', mediaType, content, note: 'Put together.' }];
  const fields = ['code', 'message'].map((name) => ({ name, meaning: aStatement() }));
  const provider = aProvider({ errorBody: { summary: aStatement(), fields, examples, notes: [] } });
  return assertBodyExamples(someData({ providers: [provider] }), { unreadable: new Set() });
}

describe('assertBodyExamples', () => {
  it('accepts an example of some of the documented fields', () => {
    expect(problemsOf('{ "code": "too_fast" }')).toEqual([]);
  });

  it('refuses each field that is not documented', () => {
    expect(problemsOf('{ "code": 1, "trace": 2, "id": 3 }')).toMatchObject([
      { path: 'errorBody.examples[0].content', found: 'the field `trace`', expected: 'only documented fields: code, message' },
      { path: 'errorBody.examples[0].content', found: 'the field `id`' },
    ]);
  });

  it('refuses JSON that does not parse', () => {
    expect(problemsOf('{ "code": ')).toMatchObject([{ path: 'errorBody.examples[0].content', expected: 'JSON that parses' }]);
  });

  it('judges every media type that ends with json', () => {
    expect(problemsOf('{ "trace": 1 }', 'application/problem+json')).toHaveLength(1);
  });

  it.each(['"too fast"', 'null'])('accepts %s, which has no fields', (content) => {
    expect(problemsOf(content)).toEqual([]);
  });

  it('leaves other media types alone', () => {
    expect(problemsOf('<error/>', 'text/xml')).toEqual([]);
  });
});
