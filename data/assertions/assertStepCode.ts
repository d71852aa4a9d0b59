import { type Provider, providerFile } from '../codebookData';
import type { Problem } from '../problems';
import type { StepCodeData } from '../schema/stepCode';
import type { Assertion } from './assertion';
import { conditionPlaces } from './places';

/** What code for steps is made from is documented: an address to call, and the header field that holds a wait. */
export const assertStepCode: Assertion = ({ providers }) => providers.flatMap((provider) => [...missingAddress(provider), ...unknownFields(provider)]);

function missingAddress({ id, baseUrls, exampleRequest }: Provider): Problem[] {
  if (!exampleRequest || baseUrls.length > 0) return [];
  return [
    {
      file: providerFile(id),
      path: 'exampleRequest',
      found: `\`${exampleRequest.path}\` without a base address`,
      expected: 'a path below the first of `baseUrls`',
      mend: 'Add the base address to `baseUrls` with its source, or remove the example.',
    },
  ];
}

function unknownFields(provider: Provider): Problem[] {
  const known = provider.rateLimits.headerFields.map(({ name }) => name);
  return codePlaces(provider).flatMap(({ code: { waitField }, path }) => {
    if (!waitField || known.includes(waitField)) return [];
    return {
      file: providerFile(provider.id),
      path: `${path}.waitField`,
      found: `the header field \`${waitField}\``,
      expected: known.length > 0 ? `a field of \`rateLimits.headerFields\`: ${known.join(', ')}` : 'a field of `rateLimits.headerFields`, which is empty',
      mend: 'Correct the name, or add the field to `rateLimits.headerFields` with its source.',
    };
  });
}

function codePlaces(provider: Provider): { code: StepCodeData; path: string }[] {
  return conditionPlaces(provider).flatMap(({ condition, path }) =>
    condition.steps.flatMap(({ code }, index) => (code ? [{ code, path: `${path}.steps[${index}].code` }] : [])),
  );
}
