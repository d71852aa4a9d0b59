import { providerFile } from '../codebookData';
import type { Assertion } from './assertion';
import { conditionPlaces, repeated } from './places';

/** An identifier stands for one condition of its provider, so that a response body that carries it can be resolved. */
export const assertIdentifiers: Assertion = ({ providers }) =>
  providers.flatMap((provider) => {
    const identified = conditionPlaces(provider).flatMap((place) =>
      place.condition.identifier ? [{ ...place, value: place.condition.identifier.value }] : [],
    );
    return repeated(identified, ({ value }) => value).map(({ value, path }) => ({
      file: providerFile(provider.id),
      path: `${path}.identifier.value`,
      found: `\`${value}\`, which ${identified.find((other) => other.value === value)?.path} has already`,
      expected: 'an identifier that is unique in the provider',
      mend: 'Correct the identifier, or join the two conditions.',
    }));
  });
