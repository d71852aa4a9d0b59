import type { Provider } from '../../data/codebookData';
import type { Basis, Evidence, StatementRecord } from './records';
import { rememberEach } from './remember';

/** What a statement in the data carries. */
interface Attributed {
  basis: Basis;
  sources?: string[] | undefined;
}

const strength: Record<Basis, number> = { documented: 2, standard: 1, editorial: 0 };

/**
 * Evidence for statements of one provider. A documented statement without sources of its own rests on the collected page where that is
 * among the given editions, else on the pages of all of them; an editorial one rests on nobody but us.
 */
export function createEvidence(provider: Provider, editionIds: readonly string[]) {
  const editions = editionIds.includes('collected') ? ['collected'] : editionIds;
  const known = knownEvidence(provider);
  const collect = ({ basis, sources }: Attributed): Evidence => {
    const named = (sources ?? []).flatMap((key) => provider.sources[key]?.url ?? []);
    return { basis, sources: named.length > 0 || basis !== 'documented' ? named : urlsOf(provider, editions) };
  };
  const of = (statement: Attributed): Evidence => {
    const key = JSON.stringify([statement.basis, statement.sources, editions]);
    const evidence = known.get(key) ?? collect(statement);
    known.set(key, evidence);
    return evidence;
  };
  const weakest = (statements: readonly Attributed[]): Basis =>
    statements.map(({ basis }) => basis).reduce((weak, basis) => (strength[basis] < strength[weak] ? basis : weak), 'documented');
  const toStatement = (statement: Attributed & { text: string }): StatementRecord => ({ text: statement.text, evidence: of(statement) });
  return { of, weakest, toStatement };
}

/** What statements of a provider rest on: most on the same few pages, so that one record stands for many. */
const knownEvidence = rememberEach((_: Provider) => new Map<string, Evidence>());

function urlsOf({ editions }: Provider, ids: readonly string[]): string[] {
  return unique(editions.filter(({ id }) => ids.includes(id)).map(({ url }) => url));
}

/** Pairs texts with their evidence, which stands in the same order; a text without any is our own. */
export function withEvidence(texts: readonly string[], evidence: readonly Evidence[]): StatementRecord[] {
  return texts.map((text, index) => ({ text, evidence: evidence[index] ?? { basis: 'editorial', sources: [] } }));
}

/** The items without repetition, in the order in which they first come. */
export function unique<Item>(items: Iterable<Item>): Item[] {
  return [...new Set(items)];
}
