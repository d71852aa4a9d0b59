import { providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { Assertion } from './assertion';
import { conditionPlaces, repeated } from './places';

/** A status code has one entry a provider, and a condition's address (`/sportradar/429/#throttled`) leads to one condition. */
export const assertUniqueConditions: Assertion = ({ providers }) =>
  providers.flatMap((provider): Problem[] => {
    const file = providerFile(provider.id);
    const places = conditionPlaces(provider);
    const entries = provider.entries.map(({ statusCode }, index) => ({ statusCode, path: `entries[${index}].statusCode` }));
    return [
      ...repeated(entries, ({ statusCode }) => String(statusCode)).map(({ statusCode, path }) => ({
        file,
        path,
        found: `a second entry for ${statusCode}`,
        expected: 'one entry a status code',
        mend: 'Put its conditions into the first entry.',
      })),
      ...repeated(places, ({ entry, id }) => `${entry.statusCode}#${id}`).map(({ entry, id, path }) => ({
        file,
        path,
        found: `a second condition with the id \`${id}\` under ${entry.statusCode}`,
        expected: 'an id that is unique under its status code',
        mend: 'Give it its own `label` or `identifier`: the id is the identifier, else the slug of the label.',
      })),
    ];
  });
