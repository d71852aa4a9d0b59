import type { RootContent } from 'mdast';
import { actorLabels, registryStateLabels } from '../../../../catalog/labels';
import type { CodePage } from '../../../../catalog/pages/codePage';
import { classPath, pagePaths } from '../../../../catalog/permalinks';
import type { RegisteredStatusCode } from '../../../../catalog/records';
import { exampleExchange, lookAlikes, relatedSituations } from './codeExtras';
import { conditionsTable } from './conditionsTable';
import { leftOut } from './leftOut';
import { code, heading, type Inline, link, list, paragraph, table } from './nodes';
import { sourcesSection } from './providerFacts';
import { failureWords, retryWords, unregisteredUses } from './unregisteredUses';
import type { Writer } from './writer';

/** One status code: the standard meaning, then every provider's conditions. */
export function codeMarkdown(page: CodePage, write: Writer): RootContent[] {
  const { registration, sources, statusClass } = page;
  return [
    ...(registration ? registeredAnswer(registration, write) : unregisteredAnswer(page, write)),
    ...(registration ? clientSteps(registration, write) : []),
    ...lookAlikes(page, write),
    ...(registration ? requirements(registration, write) : []),
    ...exampleExchange(page, write),
    ...atProviders(page, write),
    ...relatedSituations(page, write),
    ...uses(page, write),
    ...namesInCode(page, write),
    ...(registration ? specification(registration, write) : []),
    ...(statusClass ? [paragraph(write.prose(statusClass.unknownCode), ' ', write.to(`All ${statusClass.id} codes`, classPath(statusClass.id)))] : []),
    ...sourcesSection(sources),
  ];
}

function registeredAnswer({ actor, failedAt, meaning, otherReasonPhrases, retry, state, stateNote }: RegisteredStatusCode, write: Writer): RootContent[] {
  const ours = write.basis({ basis: 'editorial' });
  const rows: Inline[][] = [
    ['Registry', [registryStateLabels[state], stateNote ? ['. ', write.prose(stateNote)] : '']],
    ['Who acts', [actorLabels[actor], ours]],
    ['Retry', [retryWords(retry, write), retry ? ours : '']],
    ...(failedAt ? [['Where it failed', failureWords(failedAt, write)]] : []),
    ...(otherReasonPhrases.length > 0 ? [['Also named', otherReasonPhrases.join(', ')]] : []),
  ];
  return [paragraph(write.prose(meaning), write.basis({ basis: 'standard' })), ...table(['Field', 'Value'], rows)];
}

function unregisteredAnswer({ code: number, uses: [only, second], uses: all }: CodePage, write: Writer): RootContent[] {
  const single = second ? undefined : only;
  const isStatusCode = /^[1-5]\d\d$/.test(number);
  const ours = write.basis({ basis: 'editorial' });
  const rows: Inline[][] = [
    ['Registry', isStatusCode ? 'Not registered' : 'No status code: those go from 100 to 599'],
    ...(all.length > 0 ? [['Sent by', all.map(({ emitter }) => emitter).join('; ')]] : []),
    ...(single
      ? [['Who acts', [actorLabels[single.actor], ours]] satisfies Inline[], ['Retry', [retryWords(single.retry, write), ours]] satisfies Inline[]]
      : []),
    ...(single?.failedAt ? [['Where it failed', failureWords(single.failedAt, write)]] : []),
  ];
  return [paragraph(single ? write.prose(single.meaning) : leadWithoutMeaning(all.length)), ...table(['Field', 'Value'], rows)];
}

function leadWithoutMeaning(emitters: number): string {
  return emitters > 0 ? 'Several senders use this number; find yours below.' : 'Only the providers below use this number.';
}

function clientSteps({ clientSteps: steps, notes }: RegisteredStatusCode, write: Writer): RootContent[] {
  return [
    heading(2, 'What a client does'),
    ...write.texts(steps, true),
    paragraph('Drawn from the specification and from practice; the wording and the order are ours.'),
    ...(notes.length > 0 ? [heading(3, 'Good to know'), ...write.texts(notes)] : []),
  ];
}

function requirements({ headerFields, requirements: behaviours }: RegisteredStatusCode, write: Writer): RootContent[] {
  const level = (text: string) => (text === 'none' ? 'no level' : text);
  const rows = [
    ...headerFields.map((field): Inline[] => [code(field.name), field.direction, level(field.level), write.prose(field.text)]),
    ...behaviours.map((behaviour): Inline[] => ['Behaviour', 'exchange', level(behaviour.level), write.prose(behaviour.text)]),
  ];
  if (rows.length === 0) return [];
  return [heading(2, 'Header fields and requirements'), ...table(['What', 'In the', 'Level (RFC 2119)', 'Meaning here'], rows)];
}

function atProviders({ code: number, comparisonPath, conditions, omittedProviders, otherNumbers }: CodePage, write: Writer): RootContent[] {
  const here: RootContent[] = [
    heading(2, 'At each provider'),
    ...conditionsTable(conditions, 'provider', write),
    ...leftOut(omittedProviders, 'providers', pagePaths.providers, write),
    paragraph(write.to(`Compare ${number} side by side`, comparisonPath)),
  ];
  const elsewhere = otherNumbers.flatMap(({ cells, omitted, situation }) => [
    paragraph('Situation: ', write.to(situation.name, situation.path)),
    ...conditionsTable(cells, 'both', write),
    ...leftOut(omitted, 'conditions', situation.path, write),
  ]);
  return [...(conditions.length > 0 ? here : []), ...(elsewhere.length > 0 ? [heading(2, 'The same situation under other numbers'), ...elsewhere] : [])];
}

function uses({ registration, uses: all }: CodePage, write: Writer): RootContent[] {
  if (all.length === 0) return [];
  const hint = 'These senders use the number in a sense that the registry does not give it. Advice without another source is ours.';
  return [heading(2, 'Unregistered uses'), ...(registration ? [paragraph(hint)] : []), ...unregisteredUses(all, write)];
}

function namesInCode({ constants }: CodePage, write: Writer): RootContent[] {
  if (constants.length === 0) return [];
  const rows = constants.flatMap(({ expressions, language, library, source }) =>
    expressions.map((expression): Inline[] => [
      language,
      link(library, source.url),
      code(expression.code),
      expression.note ? write.prose(expression.note) : '',
    ]),
  );
  return [heading(2, 'Names in code'), ...table(['Language', 'Library', 'Name', 'Note'], rows)];
}

function specification({ cacheNote, heuristicallyCacheable, specification: { section, title, url } }: RegisteredStatusCode, write: Writer): RootContent[] {
  const cacheable = heuristicallyCacheable ? 'Heuristically cacheable' : 'Not heuristically cacheable';
  const meaning = heuristicallyCacheable
    ? ': a cache may keep the response without explicit freshness.'
    : ': a cache keeps the response only where its header fields allow it.';
  return [
    heading(2, 'Specification'),
    ...list([link(section ? `${title} section ${section}` : title, url), [cacheable, cacheNote ? ['. ', write.prose(cacheNote)] : meaning]]),
  ];
}
