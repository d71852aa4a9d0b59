import fc from 'fast-check';
import { type ComparisonScope, formatComparisonQuery, parseComparisonQuery } from '../../../src/catalog/comparisonQuery';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import type { GoAnswer } from '../../../src/catalog/go/goAnswer';
import { goPath } from '../../../src/catalog/go/goPath';
import { goFields, readGoRequest } from '../../../src/catalog/go/goRequest';
import { resolveGo } from '../../../src/catalog/go/resolveGo';
import { search } from '../../../src/catalog/search/search';
import { realSearchIndex } from '../../fixtures/realSearch';
import { anyText, repeatedText } from '../anyTexts';
import { defineTarget } from '../target';

const index = await realSearchIndex();
const { lookup } = index;
const searcher = { lookup, ask: (query: string, limit: number) => search(query, index, limit) };
const { codes, conditions, providers, questions, situations, statusClasses } = lookup;
const paths = new Set([
  ...[codes, conditions, providers, situations, statusClasses].flatMap((known) => known.map(({ path }) => path)),
  ...conditions.map(({ entryPath }) => entryPath),
  ...Object.keys(questions),
]);
const scope: ComparisonScope = {
  providers: lookup.providers.map(({ id }) => id),
  statusClasses: lookup.statusClasses.map(({ id }) => id),
  codes: lookup.codes.map(({ code }) => code),
  situations: lookup.situations.map(({ id }) => id),
};

const said = fc.oneof(
  anyText,
  fc.constantFrom(...lookup.providers.flatMap(({ hosts, names }) => [...names, ...hosts])),
  fc.constantFrom(...lookup.conditions.flatMap(({ identifier, label }) => [identifier ?? label, label])),
  fc.constantFrom(
    '429',
    '4xx',
    'HTTP 429',
    '{{ticket.title}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would have replaced.
    '${x}',
    '<%= x %>',
    '%7B%7Bx%7D%7D',
    '[Provider]',
    'undefined',
    '+',
    '%20',
    '%26',
    'we get 429 from sportradar',
  ),
);
const value = fc.oneof(
  { weight: 6, arbitrary: said },
  { weight: 6, arbitrary: said.map(encode) },
  { weight: 2, arbitrary: fc.array(said, { maxLength: 4 }).map((parts) => parts.join(' ')) },
  { weight: 2, arbitrary: fc.array(said, { maxLength: 4 }).map((parts) => parts.map(encode).join(',')) },
  { weight: 1, arbitrary: repeatedText(said, 5000) },
);
const names = fc.oneof(
  fc.constantFrom(...goFields, 'code', 'api', 'host', 'error', 'q', 'subject', 'STATUS', 'utm_source', 'ref'),
  fc.constantFrom('providers', 'class', 'situation', 'rows', 'fields', 'sort', 'only'),
  anyText,
);
const pair = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(names, value).map((parts) => parts.join('=')) },
  { weight: 1, arbitrary: value },
  { weight: 1, arbitrary: fc.constantFrom('', '&', '=', '==', '#', '?', '%', '&=&') },
);
const query = fc.tuple(fc.constantFrom('', '?', '??', '#'), fc.array(pair, { maxLength: 6 })).map(([mark, pairs]) => mark + pairs.join('&'));

function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}

/** As a browser gives it to a page: of any address, `location.search`. */
function asBrowser(search: string, hash: string): { search: string; hash: string } {
  const url = new URL('https://codebook.example/');
  url.search = search;
  url.hash = hash;
  return { search: url.search, hash: url.hash };
}

/** Any query string of the comparison gives a view to show, whose own address gives the same view. */
export const comparing = defineTarget({
  name: 'compare',
  cases: 1000,
  arbitrary: query,
  check(text) {
    for (const given of [text, asBrowser(text, '').search]) {
      const { query: view } = parseComparisonQuery(given, scope);
      const address = formatComparisonQuery(view, scope);
      const again = parseComparisonQuery(address, scope);
      if (JSON.stringify(again) !== JSON.stringify({ query: view, unknown: [] })) throw new Error(`${address} shows another view.`);
      if (formatComparisonQuery(again.query, scope) !== address || asBrowser(address, '').search !== address) throw new Error(`${address} is not stable.`);
      if (view.providers.length === 0 || view.fields.length === 0) throw new Error('An empty view.');
    }
  },
});

/** Any address of the resolver is read, and reads the same when what was read is written as an address. */
export const going = defineTarget({
  name: 'go',
  cases: 300,
  arbitrary: fc.record({ search: query, hash: query }),
  check({ hash, search: text }) {
    for (const given of [{ search: text, hash }, asBrowser(text, hash)]) {
      const request = readGoRequest(given.search, given.hash);
      const { hash: ownHash, search: ownSearch } = new URL(goPath(request.values), 'https://codebook.example');
      const again = readGoRequest(ownSearch, ownHash);
      if (JSON.stringify(again.values) !== JSON.stringify(toWholeCharacters(request.values)))
        throw new Error(`${ownSearch}${ownHash} asks for something else.`);
    }
    // The browser's form for the page as it begins, the raw one for the page with everything loaded: each costs a search.
    const begun = asBrowser(text, hash);
    assertSound(resolveGo(readGoRequest(begun.search, begun.hash), { searcher }));
    assertSound(resolveGo(readGoRequest(text, hash), { searcher, diagnose }));
  },
});

function toWholeCharacters(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')]));
}

function assertSound({ isCertain, nearest, problems, target }: GoAnswer): void {
  const lost = nearest.find(({ path }) => !paths.has(path));
  if (lost) throw new Error(`There is no page ${lost.path}.`);
  if (nearest.length > 8 || target !== (nearest[0]?.path ?? null)) throw new Error('The target is not the nearest.');
  if (isCertain && (target === null || problems.length > 0)) throw new Error('Certain of nothing.');
}
