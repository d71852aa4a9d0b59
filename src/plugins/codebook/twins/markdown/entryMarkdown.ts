import type { RootContent } from 'mdast';
import { actorLabels, billedLabel, retryLabels } from '../../../../catalog/labels';
import type { EntryPage } from '../../../../catalog/pages/entryPage';
import { conditionMarkdown } from './conditionMarkdown';
import { conditionName, conditionsTable } from './conditionsTable';
import { leftOut } from './leftOut';
import { heading, type Inline, paragraph, table } from './nodes';
import { accessSection, errorBodySection, limitsSection, sourcesSection, supportSection } from './providerFacts';
import { timelineMarkdown } from './timelineMarkdown';
import type { Writer } from './writer';

/** One provider's use of one status code. */
export function entryMarkdown(page: EntryPage, write: Writer): RootContent[] {
  const { conditions, notes, providerFacts, sources } = page;
  return [
    ...choice(page, write),
    ...editionHint(page, write),
    ...write.statements(notes),
    ...conditions.flatMap((condition) => conditionMarkdown(condition, page, write)),
    ...errorBodySection(providerFacts.errorBody, write),
    ...limitsSection(providerFacts.rateLimits, write),
    ...accessSection(providerFacts, write),
    ...supportSection(providerFacts.support, write),
    ...elsewhere(page, write),
    ...standard(page, write),
    ...timelineMarkdown(page, write),
    ...sourcesSection(sources),
  ];
}

/** The question that tells the conditions apart, and the conditions side by side, where there are several. */
function choice({ conditions, question }: EntryPage, write: Writer): RootContent[] {
  const rows = conditions.map((condition): Inline[] => [
    conditionName(condition, write),
    write.prose(condition.meaning),
    actorLabels[condition.actor],
    retryLabels[condition.retry.advice],
    billedLabel(condition.billed),
  ]);
  return [
    ...(question ? [paragraph(write.prose(question))] : []),
    ...(rows.length > 1 ? table(['Condition', 'Meaning', 'Who acts', 'Retry', 'Billed'], rows) : []),
  ];
}

function editionHint({ path, timeline }: EntryPage, write: Writer): RootContent[] {
  if (!timeline) return [];
  return [paragraph('Other editions of the page differ for this code: see ', write.to('Editions', `${path}#editions`), '.')];
}

function elsewhere({ comparisonPath, otherProviders, standard: { code } }: EntryPage, write: Writer): RootContent[] {
  if (otherProviders.length === 0) return [];
  return [
    heading(2, 'At other providers'),
    ...otherProviders.flatMap(({ cells, omitted, situation }) => [
      paragraph('The same situation elsewhere: ', write.to(situation.name, situation.path)),
      ...conditionsTable(cells, 'both', write),
      ...leftOut(omitted, 'conditions', situation.path, write),
    ]),
    paragraph(write.to(`Compare ${code} across all providers`, comparisonPath)),
  ];
}

function standard({ standard: { code, meaning, path, title } }: EntryPage, write: Writer): RootContent[] {
  const said = meaning ? write.prose(meaning) : `${code} is not in the HTTP Status Code Registry.`;
  return [heading(2, 'What the standard says'), paragraph(said, ' ', write.to(`${code} ${title}`, path))];
}
