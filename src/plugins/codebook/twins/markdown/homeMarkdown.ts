import type { RootContent, Table } from 'mdast';
import { dayOf } from '../../../../catalog/dates';
import { preferCollected } from '../../../../catalog/editions';
import { groupBy } from '../../../../catalog/groupBy';
import { situationGroupLabels } from '../../../../catalog/labels';
import type { HomePage } from '../../../../catalog/pages/homePage';
import { codePath, entryPath, pagePaths } from '../../../../catalog/permalinks';
import { heading, type Inline, joined, list, paragraph, table } from './nodes';
import { providerTable } from './providersMarkdown';
import type { Writer } from './writer';

/** The entrance: the map of every code by provider, the situations, the providers. */
export function homeMarkdown(page: HomePage, write: Writer): RootContent[] {
  const { providers, situationGroups, totals } = page;
  return [
    paragraph(
      'What a status code means at this provider, why it happens, what to do, who acts, whether to retry, and whether the call was billed. ',
      `${totals.conditions} conditions in ${totals.entries} entries of ${totals.providers} providers, ${totals.situations} situations, `,
      `beside all ${totals.statusCodes} status codes.`,
    ),
    ...list([
      [write.to('Search', pagePaths.search), ': a code, a provider, an identifier, a phrase or a question'],
      [write.to('Diagnose', pagePaths.diagnose), ': paste a response, log line, exception, HAR file or ticket'],
      [write.to('Compare side by side', pagePaths.compare)],
      [write.to('All status codes', pagePaths.codes)],
      [write.to('All identifiers', pagePaths.identifiers)],
      [write.to('Guides', pagePaths.guides)],
    ]),
    heading(2, 'Every code by provider'),
    paragraph('A cell names the reasons that the provider’s page gives for the code and leads to the entry.'),
    ...codeMap(page, write),
    heading(2, 'What happened?'),
    ...situationGroups.flatMap(({ group, situations }) => [
      heading(3, situationGroupLabels[group]),
      ...list(situations.map(({ inOwnWords, name, path }) => [write.to(inOwnWords, path), `: ${name}`])),
    ]),
    heading(2, 'Providers'),
    ...providerTable(providers, write),
    ...changeList(page, write),
  ];
}

/** The newest changes, and where all stand. */
function changeList({ changes }: HomePage, write: Writer): RootContent[] {
  if (changes.length === 0) return [];
  return [
    heading(2, 'What changed'),
    ...list(changes.map(({ date, path, title }) => [`${dayOf(date)}: `, write.to(title, path)])),
    paragraph(write.to('All changes', pagePaths.changes)),
  ];
}

function codeMap({ cells, codes, providers }: HomePage, write: Writer): Table[] {
  const byPlace = groupBy(cells, ({ code, providerId }) => `${providerId}/${code}`);
  return table(
    ['Status code', ...providers.map(({ name }) => name)],
    codes.map(({ id, name }) => [
      write.to(`${id} ${name}`, codePath(id)),
      ...providers.map((provider) => mapCell(byPlace.get(`${provider.id}/${id}`) ?? [], entryPath(provider.id, Number(id)), write)),
    ]),
  );
}

/** The reasons of the collected edition; where only another edition gives some, those. */
function mapCell(conditions: HomePage['cells'], path: string, write: Writer): Inline {
  if (conditions.length === 0) return '–';
  const shown = preferCollected(conditions);
  const labels = shown.map(({ label }) => label);
  return [write.to(joined(labels, ', '), path), shown.some(({ isInCollectedEdition }) => isInCollectedEdition) ? '' : ' (other edition)'];
}
