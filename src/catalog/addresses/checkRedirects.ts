import type { Problem } from '../../../data/problems';
import type { RedirectData } from '../../../data/schema/redirect';
import { type AddressBook, isAnswered, splitAddress } from './addressBook';
import type { Moves } from './moves';

const file = 'data/redirects.ts';

/** Holds the redirects against the addresses that answer: each begins once, where nothing answers, and ends where something does. */
export function checkRedirects(redirects: readonly RedirectData[], book: AddressBook, moves: Moves): Problem[] {
  return redirects.flatMap((redirect, index) => [
    ...twice(redirect, index, redirects),
    ...(redirect.from.endsWith('*')
      ? missingFolder(redirect, index, book, moves)
      : [...shadowed(redirect, index, book), ...astray(redirect, index, book, moves)]),
  ]);
}

function twice({ from, to }: RedirectData, index: number, redirects: readonly RedirectData[]): Problem[] {
  const first = redirects.findIndex((other) => other.from === from);
  if (first === index) return [];
  return [
    {
      file,
      path: `[${index}].from`,
      found: `a second redirect from ${from}, to ${to}; [${first}] leads to ${redirects[first]?.to}`,
      expected: 'one redirect from each address',
      mend: 'Keep the one that is right and remove the other.',
    },
  ];
}

function shadowed({ from }: RedirectData, index: number, book: AddressBook): Problem[] {
  if (!isAnswered(book, from)) return [];
  return [
    {
      file,
      path: `[${index}].from`,
      found: `${from}, which answers itself`,
      expected: 'an address that no longer answers',
      mend: 'Remove the redirect, or correct `from`.',
    },
  ];
}

function astray({ from, to }: RedirectData, index: number, book: AddressBook, moves: Moves): Problem[] {
  const end = moves.follow(from);
  if (end?.kind === 'found') return [];
  const expected = 'an address that answers';
  if (end?.kind === 'loop') {
    return [{ file, path: `[${index}]`, found: `a loop: from ${from} over ${to} back again`, expected, mend: 'Let one of the redirects lead to a page.' }];
  }
  const at = end?.at ?? to;
  const { path, fragment } = splitAddress(at);
  const fragments = book.get(path);
  const found = fragments && fragment !== null ? `${at}: the page ${path} has no fragment “${fragment}”` : `${at}, where no page is`;
  const mend = fragments && fragments.size > 0 ? `Choose one of ${[...fragments].map((id) => `#${id}`).join(', ')}.` : 'Correct `to`.';
  return [{ file, path: `[${index}].to`, found, expected, mend }];
}

function missingFolder({ to }: RedirectData, index: number, book: AddressBook, moves: Moves): Problem[] {
  const folder = to.slice(0, -1);
  if (isAnswered(book, folder)) return [];
  const end = moves.follow(folder);
  if (end?.kind === 'found') return [];
  const found = end?.kind === 'loop' ? `a loop: what leads to ${to} comes back again` : `${to}, where no page is`;
  return [{ file, path: `[${index}].to`, found, expected: 'a path that has a page', mend: 'Correct `to`.' }];
}
