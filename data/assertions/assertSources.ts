import { type Provider, providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { Assertion } from './assertion';
import { type StatementPlace, statementPlaces } from './places';

/** Source keys exist and are used, and what a provider documents outside its conditions names its source. */
export const assertSources: Assertion = ({ providers }) =>
  providers.flatMap((provider) => {
    const { entries, ...others } = provider;
    const outside = statementPlaces(others);
    const all = [...outside, ...statementPlaces(entries, 'entries')];
    const unknown = unknownKeys(provider, all);
    // A misspelt key would make its source look unused as well: one message is enough. In conditions the editions are the source.
    return [...unknown, ...missingKeys(provider, outside), ...(unknown.length > 0 ? [] : unusedKeys(provider, all))];
  });

function unknownKeys(provider: Provider, places: readonly StatementPlace[]): Problem[] {
  const known = Object.keys(provider.sources);
  return places.flatMap(({ statement, path }) =>
    (statement.sources ?? [])
      .filter((key) => !known.includes(key))
      .map((key) => ({
        file: providerFile(provider.id),
        path: `${path}.sources`,
        found: `the source key \`${key}\``,
        expected: `a key of \`sources\`: ${known.join(', ')}`,
        mend: 'Correct the key, or add the page to `sources`.',
      })),
  );
}

function missingKeys(provider: Provider, places: readonly StatementPlace[]): Problem[] {
  return places
    .filter(({ statement }) => statement.basis === 'documented' && !statement.sources)
    .map(({ path }) => ({
      file: providerFile(provider.id),
      path: `${path}.sources`,
      found: 'nothing',
      expected: 'the source of a documented statement',
      mend: "Add `sources` with a key of the provider's `sources`, or change the basis.",
    }));
}

function unusedKeys(provider: Provider, places: readonly StatementPlace[]): Problem[] {
  const used = new Set(places.flatMap(({ statement }) => statement.sources ?? []));
  return Object.keys(provider.sources)
    .filter((key) => !used.has(key))
    .map((key) => ({
      file: providerFile(provider.id),
      path: `sources.${key}`,
      found: 'a source that no statement names',
      expected: 'only sources that are used',
      mend: 'Name it where it is the source, or remove it.',
    }));
}
