import type { RootContent } from 'mdast';
import { differenceLabels, situationGroupLabels } from '../../../../catalog/labels';
import type { SituationPage, SituationSummary, SituationsPage } from '../../../../catalog/pages/situationPages';
import { pagePaths } from '../../../../catalog/permalinks';
import { conditionsTable } from './conditionsTable';
import { andMore, leftOut } from './leftOut';
import { heading, type Inline, joined, list, paragraph, table } from './nodes';
import { sourcesSection } from './providerFacts';
import type { Writer } from './writer';

/** One situation: what happened, what to do, and how each provider says it. */
export function situationMarkdown(page: SituationPage, write: Writer): RootContent[] {
  const { clientSteps, conditions, inOwnWords, neighbours, retryRecipe, sentence, sources } = page;
  const lookAlikes = neighbours.map(({ difference, situation }): Inline => [write.to(situation.name, situation.path), ': ', write.prose(difference)]);
  return [
    paragraph(`“${inOwnWords}”`),
    paragraph(write.prose(sentence)),
    ...usualCodes(page, write),
    ...advice('What to do', clientSteps, write),
    ...advice('Retry', retryRecipe, write),
    heading(2, 'How each provider says it'),
    ...howProvidersSayIt(page, write),
    ...(lookAlikes.length > 0 ? [heading(2, 'Not this one if'), ...list(lookAlikes)] : []),
    ...(conditions.length > 0 ? sourcesSection(sources) : []),
  ];
}

function usualCodes({ usualCodes: codes }: SituationPage, write: Writer): RootContent[] {
  if (codes.length === 0) return [];
  const links = codes.map(({ code, path, title }) => write.to(`${code} ${title}`, path));
  return [paragraph('Usual codes: ', joined(links, ', '))];
}

function advice(label: string, texts: readonly string[], write: Writer): RootContent[] {
  return [heading(2, label), ...write.texts(texts, true), paragraph('Our advice, whatever the provider.')];
}

function howProvidersSayIt({ comparisonPath, conditions, differences, omittedProviders }: SituationPage, write: Writer): RootContent[] {
  if (conditions.length === 0) return [paragraph('None of the providers here documents a code for this situation.')];
  const words = differences.map((difference) => differenceLabels[difference]).join('; ');
  return [
    ...(words ? [paragraph(`Between providers: ${words}.`)] : []),
    ...conditionsTable(conditions, 'both', write),
    ...leftOut(omittedProviders, 'providers', pagePaths.providers, write),
    paragraph(write.to('Compare this situation side by side', comparisonPath)),
  ];
}

/** The complete index of situations, a table a group. */
export function situationsMarkdown({ groups }: SituationsPage, write: Writer): RootContent[] {
  return [
    paragraph('What happened, whatever number it was given. Providers use different numbers for the same thing, and the same number for different things.'),
    ...groups.flatMap(({ group, situations }) => [
      heading(2, situationGroupLabels[group]),
      ...table(
        ['Situation', 'What happened', 'Reported as'],
        situations.map((situation) => [write.to(situation.name, situation.path), write.prose(situation.sentence), reportedAs(situation, write)]),
      ),
    ]),
  ];
}

function reportedAs({ codes, omitted, path: whole }: SituationSummary, write: Writer): Inline {
  if (codes.length === 0) return 'no provider here documents it';
  const links = codes.map(({ code, path, providerName }) => write.to(`${code} ${providerName}`, path));
  return joined([...links, ...andMore(omitted, whole, write)], ', ');
}
