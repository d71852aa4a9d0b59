import type { BlockContent, List, RootContent, Table } from 'mdast';
import { withEvidence } from '../../../../catalog/evidence';
import { actorLabels, retryLabels } from '../../../../catalog/labels';
import type { EntryPage } from '../../../../catalog/pages/entryPage';
import type { ConditionRecord, ConditionReference, Evidence, StepCode } from '../../../../catalog/records';
import { billedWords } from './conditionsTable';
import { addressLink, code, codeBlock, heading, type Inline, joined, list, paragraph, table } from './nodes';
import type { Writer } from './writer';

/** One condition: what a reader decides by as a table, then meaning, causes, steps and what to know beside them. */
export function conditionMarkdown(condition: ConditionRecord, { editionTitles, url }: EntryPage, write: Writer): RootContent[] {
  const { causes, escalateWith, evidence, label, meaning, notes, notThisOneIf, resolution } = condition;
  return [
    heading(2, label),
    factTable(condition, url, editionTitles, write),
    heading(3, 'Meaning'),
    paragraph(write.statement({ text: meaning, evidence: evidence.meaning })),
    ...part('Causes', write.statements(withEvidence(causes, evidence.causes))),
    ...part('Steps', stepList(resolution, evidence.steps, write)),
    ...part('Not this one if', list(notThisOneIf.map((lookAlike) => lookAlikeLine(lookAlike, write)))),
    ...part('Good to know', write.statements(notes)),
    ...part('Send to support', write.texts(escalateWith)),
  ].flat();
}

function part(label: string, blocks: RootContent[]): RootContent[] {
  return blocks.length > 0 ? [heading(3, label), ...blocks] : [];
}

const fenceNames: Record<StepCode['language'], string> = { curl: 'sh', javascript: 'js', python: 'python' };

/** The steps, each with its code in it: so the numbers go on. */
function stepList({ code, steps }: ConditionRecord['resolution'], evidence: readonly Evidence[], write: Writer): List[] {
  const [list] = write.statements(withEvidence(steps, evidence), true);
  if (!list) return [];
  const children = list.children.map((item, index) => {
    const blocks = codeBlocks(code[index] ?? null);
    return blocks.length > 0 ? { ...item, spread: true, children: [...item.children, ...blocks] } : item;
  });
  return [{ ...list, children }];
}

function codeBlocks(code: readonly StepCode[] | null): BlockContent[] {
  return (code ?? []).flatMap(({ language, label, code: text }) => [paragraph(`${label}:`), codeBlock(text, fenceNames[language])]);
}

function factTable(condition: ConditionRecord, pageUrl: string, editionTitles: Record<string, string>, write: Writer): Table[] {
  const { actor, billed, billingNote, bodyTexts, editions, evidence, id, isInCollectedEdition, path, provider, retry, sharePath } = condition;
  const titles = editions.map((edition) => editionTitles[edition] ?? edition).join('; ');
  return table(
    ['Field', 'Value'],
    [
      ['Id', code(id)],
      ['Identifier', identifierWords(condition)],
      ...bodyTexts.map(({ field, text }): Inline[] => ['Body text', [code(text), ' in the body field ', code(field)]]),
      ['Situation', write.to(condition.situationName, condition.situationPath)],
      ['Who acts', [actor === 'provider' ? provider.name : actorLabels[actor], write.basis(evidence.actor)]],
      ['Retry', [retryLabels[retry.advice], write.basis(evidence.retry), retry.note ? ['. ', write.prose(retry.note)] : '']],
      ['Billed', [billedWords(billed, write), billingNoteWords(billingNote, evidence.billingNote, write)]],
      ...failureRow(condition.failure, write),
      ['Address', addressLink(pageUrl + path.slice(path.indexOf('#')))],
      ['To hand on', write.to(sharePath, sharePath)],
      ['Editions', isInCollectedEdition ? titles : `${titles} (not in the collected edition)`],
      ...referenceRow('Replaced by', condition.replacedBy, write),
      ...referenceRow('Took the place of', condition.replaces, write),
      ...referenceRow('In another edition', condition.counterparts, write),
    ],
  );
}

function failureRow(failure: ConditionRecord['failure'], write: Writer): Inline[][] {
  return failure ? [['Where it failed', [failure.sentence, write.basis(failure.evidence)]]] : [];
}

function identifierWords({ identifier, identifierField }: ConditionRecord): Inline {
  if (!identifier) return 'Not documented';
  return [code(identifier), ...(identifierField ? [' in the body field ', code(identifierField)] : ['; the body field is not documented'])];
}

function billingNoteWords(note: string | null, evidence: Evidence | null, write: Writer): Inline {
  return note ? ['. ', write.prose(note), evidence ? write.basis(evidence) : ''] : '';
}

function referenceRow(name: string, references: readonly ConditionReference[], write: Writer): Inline[][] {
  const links = references.map(({ label, path, statusCode }) => write.to(`${statusCode} ${label}`, path));
  return links.length > 0 ? [[name, joined(links, ', ')]] : [];
}

function lookAlikeLine({ condition, text }: ConditionRecord['notThisOneIf'][number], write: Writer): Inline {
  if (!condition) return write.prose(text);
  return [write.prose(text), ' Then it is ', write.to(`${condition.provider.name} ${condition.statusCode} ${condition.label}`, condition.path), '.'];
}
