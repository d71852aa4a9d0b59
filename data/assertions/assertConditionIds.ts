import { providerFile } from '../codebookData';
import type { Problem } from '../problems';
import { reservedFragments } from '../reservedWords';
import type { Assertion } from './assertion';
import { conditionPlaces, repeated } from './places';

/**
 * A condition's id is its fragment, a part of its address (`/sportradar/429/throttled/`) and the name of files: it can be each of these, on
 * every system, and no two ids of a code differ in capitals alone.
 */
export const assertConditionIds: Assertion = ({ providers }) =>
  providers.flatMap((provider): Problem[] => {
    const file = providerFile(provider.id);
    const places = conditionPlaces(provider);
    const exact = new Set(places.map(({ entry, id }) => `${entry.statusCode}#${id}`));
    return [
      ...places.flatMap(({ id, path }) => {
        const expected = expectationBroken(id);
        return expected
          ? [{ file, path, found: `the condition id \`${shorten(id)}\``, expected, mend: 'Change the `identifier`, else the `label`: the id follows from it.' }]
          : [];
      }),
      ...repeated(places, ({ entry, id }) => `${entry.statusCode}#${id.toLowerCase()}`)
        // The same id in the same capitals is told by another rule.
        .filter(({ entry, id }) => exact.has(`${entry.statusCode}#${id}`) && places.filter((other) => other.entry === entry && other.id === id).length === 1)
        .map(({ entry, id, path }) => ({
          file,
          path,
          found: `the condition id \`${id}\`, which differs from another under ${entry.statusCode} in capitals alone`,
          expected: 'ids that differ in more than capitals, which many hosts and file systems do not tell apart',
          mend: 'Join the conditions, or give one of them no `identifier`, so that its label tells it apart.',
        })),
    ];
  });

/** Names that a system or this site uses for something else. */
const taken = /^(?:index\.html?|(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?)$/i;

function expectationBroken(id: string): string | undefined {
  if (reservedFragments.includes(id) || id === '') return `an id that is no section of the page (reserved: ${reservedFragments.join(', ')})`;
  if (id.length > 120) return 'an id of at most 120 characters';
  if (/\p{C}/u.test(id) || /[\uD800-\uDFFF]/.test(id.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''))) return 'an id of visible characters';
  if (/[\\:*?"<>|]/.test(id)) return 'an id without \\ : * ? " < > |, which no file name can hold on every system';
  const parts = id.split('/');
  if (parts.some((part) => part === '' || /^\.+$/.test(part) || part.endsWith('.') || taken.test(part))) {
    return 'an id that can be a part of an address and the name of a file (not empty, `.`, `..`, `index.html` or a device name such as `con`)';
  }
  return /\.(?:json|md|png|html?)$/i.test(id) ? 'an id that does not end like the name of a file of this site' : undefined;
}

function shorten(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}
