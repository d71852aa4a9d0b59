import type { Provider } from '../../data/codebookData';
import type { Basis, Evidence, StatementRecord } from './records';

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
  const editionUrls = unique(provider.editions.filter(({ id }) => editions.includes(id)).map(({ url }) => url));
  const of = ({ basis, sources }: Attributed): Evidence => {
    const named = (sources ?? []).flatMap((key) => provider.sources[key]?.url ?? []);
    return { basis, sources: named.length > 0 || basis !== 'documented' ? named : editionUrls };
  };
  const weakest = (statements: readonly Attributed[]): Basis =>
    statements.map(({ basis }) => basis).reduce((weak, basis) => (strength[basis] < strength[weak] ? basis : weak), 'documented');
  const toStatement = (statement: Attributed & { text: string }): StatementRecord => ({ text: statement.text, evidence: of(statement) });
  return { of, weakest, toStatement };
}

/** Pairs texts with their evidence, which stands in the same order; a text without any is our own. */
export function withEvidence(texts: readonly string[], evidence: readonly Evidence[]): StatementRecord[] {
  return texts.map((text, index) => ({ text, evidence: evidence[index] ?? { basis: 'editorial', sources: [] } }));
}

/** The items without repetition, in the order in which they first come. */
export function unique<Item>(items: Iterable<Item>): Item[] {
  return [...new Set(items)];
}
