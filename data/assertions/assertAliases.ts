import { providerFile } from '../codebookData';
import { slugify } from '../conditionId';
import type { Assertion } from './assertion';
import { repeated } from './places';

/** A name or alias leads to one provider only, however it is spelt. */
export const assertAliases: Assertion = ({ providers }) => {
  const names = providers.flatMap(({ id, name, aliases }) => [
    ...[...new Set([slugify(id), slugify(name)])].map((key) => ({ id, key, text: name, path: 'name' })),
    ...aliases.map((text, index) => ({ id, key: slugify(text), text, path: `aliases[${index}]` })),
  ]);
  return repeated(names, ({ key }) => key).map(({ id, key, text, path }) => ({
    file: providerFile(id),
    path,
    found: `\`${text}\`, which ${names.find((other) => other.key === key)?.id === id ? 'this provider has already' : `belongs to ${names.find((other) => other.key === key)?.id}`}`,
    expected: 'a name or alias that leads to one provider',
    mend: 'Remove it here or there (capitals, spaces and hyphens do not count as a difference).',
  }));
};
