import type { RootContent, Table } from 'mdast';
import { count } from '../../../../catalog/labels';
import type { ProviderSummary, ProvidersPage } from '../../../../catalog/pages/providersPage';
import { pagePaths } from '../../../../catalog/permalinks';
import { andMore } from './leftOut';
import { joined, link, paragraph, table } from './nodes';
import type { Writer } from './writer';

/** The complete index of providers. */
export function providersMarkdown({ providers }: ProvidersPage, write: Writer): RootContent[] {
  return [
    paragraph('Providers and the status codes that they document.'),
    ...providerTable(providers, write),
    paragraph(write.to('Print sheets: the codes of a provider on one page', pagePaths.sheets)),
  ];
}

/** Providers in rows, with all their codes; none where there are no providers. */
function providerTable(providers: readonly ProviderSummary[], write: Writer): Table[] {
  return table(
    ['Provider', 'What it is', 'Status codes', 'Documentation'],
    providers.map(({ conditionCount, docsUrl, entries, name, omitted, path, summary }) => [
      write.to(name, path),
      write.prose(summary),
      [
        `${count(entries.length + (omitted ?? 0), 'code', 'codes')}, ${count(conditionCount, 'condition', 'conditions')}: `,
        joined([...entries.map((entry) => write.to(String(entry.statusCode), entry.path)), ...andMore(omitted, path, write)], ', '),
      ],
      link(docsUrl.replace(/^https?:\/\//, ''), docsUrl),
    ]),
  );
}
