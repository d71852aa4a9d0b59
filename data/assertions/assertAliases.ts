import { providerFile } from '../codebookData';
import { slugify } from '../conditionId';
import type { Problem } from '../problems';
import { reservedSegments } from '../reservedWords';
import type { Assertion } from './assertion';
import { repeated } from './places';

/** A name or alias leads to one provider only, however it is spelt. */
export const assertAliases: Assertion = ({ providers }) => {
  const names = providers.flatMap(({ id, name, aliases }) => [
    ...[...new Set([slugify(id), slugify(name)])].map((key) => ({ id, key, text: name, path: 'name' })),
    ...aliases.map((text, index) => ({ id, key: slugify(text), text, path: `aliases[${index}]` })),
  ]);
  return [
    ...names.filter(({ path }) => path !== 'name').flatMap(unaddressable),
    ...repeated(
      names.filter(({ key }) => key !== ''),
      ({ key }) => key,
    ).map(({ id, key, text, path }) => ({
      file: providerFile(id),
      path,
      found: `\`${text}\`, which ${names.find((other) => other.key === key)?.id === id ? 'this provider has already' : `belongs to ${names.find((other) => other.key === key)?.id}`}`,
      expected: 'a name or alias that leads to one provider',
      mend: 'Remove it here or there (capitals, spaces and hyphens do not count as a difference).',
    })),
  ];
};

/** An alias is also an address: `Hunt API` is `/hunt-api/`. */
function unaddressable({ id, key, text, path }: { id: string; key: string; text: string; path: string }): Problem[] {
  const expected =
    key === ''
      ? 'an alias with at least one Latin letter or digit, since it is an address too'
      : isTaken(key)
        ? 'an alias whose address no page of Codebook has'
        : undefined;
  return expected
    ? [{ file: providerFile(id), path, found: `\`${text}\`, with the address /${key}/`, expected, mend: 'Remove it, or write it in another way.' }]
    : [];
}

function isTaken(key: string): boolean {
  return reservedSegments.includes(key) || /^\d/.test(key);
}
