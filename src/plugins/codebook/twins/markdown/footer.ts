import type { RootContent } from 'mdast';
import { basisLabels, basisMeanings } from '../../../../catalog/labels';
import type { AnyPage } from '../../../../catalog/pages/buildPages';
import { twinPath } from '../../../../catalog/permalinks';
import type { PageLink } from '../../../../catalog/records';
import { type Inline, joined, link, list } from './nodes';
import type { Writer } from './writer';

/** The kinds of page whose statements say on what they rest. */
const withBasis: ReadonlySet<string> = new Set<AnyPage['kind']>(['class', 'code', 'provider', 'entry', 'situation', 'compare', 'providerSheet']);

/** What stands below the content: where the page belongs, its neighbours, its other forms, what the marks mean, where to correct it. */
export function footer({ frame, kind, path }: AnyPage, write: Writer): RootContent[] {
  const { breadcrumbs, editUrl, next, previous } = frame;
  const above = breadcrumbs.slice(0, -1);
  const to = ({ label, path: target }: PageLink) => write.to(label, target);
  const lines: Inline[] = [
    ...(above.length > 0 ? [['Part of: ', joined(above.map(to), ' › ')]] : []),
    ...(previous ? [['Before: ', to(previous)]] : []),
    ...(next ? [['After: ', to(next)]] : []),
    ['The same facts: ', write.to('as a web page', path), ', ', write.to('as JSON', twinPath(path, 'json'))],
    ...(withBasis.has(kind) ? [basisLegend(write)] : []),
    ...(editUrl ? [['Something wrong or missing? ', link('Correct this page’s data file', editUrl)]] : []),
  ];
  return [{ type: 'thematicBreak' }, ...list(lines)];
}

function basisLegend(write: Writer): Inline {
  const meanings = (['documented', 'standard', 'editorial'] as const).map((basis) => `“${basisLabels[basis]}”: ${basisMeanings[basis]} `);
  return [...meanings, write.to('How to read an entry', '/docs/how-to-read-an-entry/')];
}
