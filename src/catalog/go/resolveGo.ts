import { unique } from '../evidence';
import type { FoundDocument } from '../search/searchDocument';
import type { Searcher } from '../search/searcher';
import { choosePages } from './choosePages';
import type { GoAnswer, GoSuggestion } from './goAnswer';
import { type GoIndex, goIndexFor, toSuggestion } from './goIndex';
import { type GoField, type GoRequest, goFields } from './goRequest';
import { type Facts, readFacts } from './readFacts';
import type { Diagnose } from './readText';
import { listed, shown } from './shown';

/** What the resolver asks; without `diagnose` every text is read as a query. */
export interface GoTools {
  searcher: Searcher;
  diagnose?: Diagnose | undefined;
}

/** How many pages an answer offers. */
const offered = 8;

/** Finds the page that an address of the resolver means, and explains what it does not know. Never throws, whatever is given. */
export function resolveGo(request: GoRequest, { diagnose, searcher }: GoTools): GoAnswer {
  const index = goIndexFor(searcher.lookup);
  const { facts, notes } = readFacts(request.values, index, diagnose);
  const choice = choosePages(facts, index);
  const read = [...notes.problems, ...choice.problems];
  const problems = unique([...unknownNameProblems(request), ...placeholderProblems(request), ...read]);
  // What speaks against the best page stands right behind it, before the other pages that go with the best.
  const known = toDocuments([...choice.paths.slice(0, 1), ...notes.paths, ...choice.paths.slice(1)], index);
  const found = searcher.ask(toQuery(request, facts), offered).results.map(({ document }) => document);
  const nearest = listNearest([...known, ...found]);
  const target = nearest[0]?.path ?? null;
  const understood = [...notes.understood, ...emptyValues(request)];
  const isBestClear = known.length > 0 && read.length === 0;
  return { target, isCertain: isBestClear && problems.length === 0, isBestClear, understood, problems, nearest };
}

function toDocuments(paths: readonly string[], { documents }: GoIndex): FoundDocument[] {
  return paths.flatMap((path) => documents.get(path) ?? []);
}

/** Each page once, as many as are offered. */
function listNearest(documents: readonly FoundDocument[]): GoSuggestion[] {
  return [...new Map(documents.map((document) => [document.path, document])).values()].slice(0, offered).map(toSuggestion);
}

const fieldNames: Record<GoField, string> = { provider: 'Provider', status: 'Status', id: 'Identifier', text: 'Text' };

/** More names than a sentence should list. */
const mostNames = 3;

function unknownNameProblems({ unknownNames }: GoRequest): string[] {
  if (unknownNames.length === 0) return [];
  const names = unknownNames.slice(0, mostNames).map(shown);
  const more = unknownNames.length > mostNames ? [`${unknownNames.length - mostNames} more`] : [];
  const are = unknownNames.length > 1 ? 'are no parts' : 'is no part';
  return [`${listed([...names, ...more])} ${are} of this address. Parts are ${listed(goFields)}.`];
}

function placeholderProblems({ leftOut }: GoRequest): string[] {
  return leftOut.flatMap(({ field, reason, value }) =>
    reason === 'placeholder' ? [`${fieldNames[field]}: ${shown(value)} holds a placeholder that nobody replaced, so it was left out.`] : [],
  );
}

function emptyValues({ leftOut }: GoRequest): string[] {
  return leftOut.flatMap(({ field, reason }) => (reason === 'empty' ? [`${fieldNames[field]}: empty, so it was left out.`] : []));
}

/** Everything given as one query, for what lies beside; short, since the words of a whole ticket say little. */
function toQuery({ values }: GoRequest, { code, provider }: Facts): string {
  const words = { ...values, provider: provider?.name ?? '', status: code ?? (/\p{L}{3}|\d{3}/u.test(values.status) ? values.status : '') };
  return goFields
    .map((field) => words[field].slice(0, 120))
    .join(' ')
    .trim();
}
