import { type Provider, providerFile } from '../codebookData';
import { describeValue, type Problem } from '../problems';
import type { Assertion } from './assertion';

/** A JSON example of an error body parses and is made only from fields that the provider documents. */
export const assertBodyExamples: Assertion = ({ providers }) =>
  providers.flatMap((provider) =>
    provider.errorBody.examples.flatMap(({ content, mediaType }, index) =>
      mediaType.endsWith('json') ? judge(provider, content, `errorBody.examples[${index}].content`) : [],
    ),
  );

function judge({ id, errorBody }: Provider, content: string, path: string): Problem[] {
  const file = providerFile(id);
  const keys = topLevelKeys(content);
  if (!keys) return [{ file, path, found: describeValue(content), expected: 'JSON that parses', mend: 'Correct the JSON, or state another `mediaType`.' }];
  const documented = errorBody.fields.map(({ name }) => name);
  return keys
    .filter((key) => !documented.includes(key))
    .map((key) => ({
      file,
      path,
      found: `the field \`${key}\``,
      expected: `only documented fields: ${documented.join(', ')}`,
      mend: 'Remove the field from the example, or add it to `errorBody.fields` with its source.',
    }));
}

function topLevelKeys(content: string): string[] | undefined {
  try {
    const body: unknown = JSON.parse(content);
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
  } catch {
    return undefined;
  }
}
