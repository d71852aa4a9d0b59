import type { RootContent, Table } from 'mdast';
import { otherEditionNote } from '../../../../catalog/editions';
import type { NamedCell } from '../../../../catalog/namedCell';
import type { IdentifiersPage } from '../../../../catalog/pages/identifiersPage';
import { code, heading, paragraph, table } from './nodes';
import type { Writer } from './writer';

/** The complete index of identifiers and fixed body texts. */
export function identifiersMarkdown({ bodyTexts, identifiers }: IdentifiersPage, write: Writer): RootContent[] {
  const ofIdentifiers = identifiers.map(({ identifier, ...rest }) => ({ token: identifier, ...rest }));
  const ofBodyTexts = bodyTexts.map(({ text, ...rest }) => ({ token: text, ...rest }));
  return [
    paragraph('What a response body carries, and which condition it stands for.'),
    heading(2, 'Identifiers'),
    paragraph('Machine-readable tokens, as published.'),
    ...tokenTable('Identifier', ofIdentifiers, write),
    heading(2, 'Body texts'),
    paragraph('Fixed texts of providers that have no machine-readable token, as published.'),
    ...tokenTable('Text', ofBodyTexts, write),
  ];
}

interface Token {
  token: string;
  field: string | null;
  condition: NamedCell;
}

function tokenTable(title: string, tokens: readonly Token[], write: Writer): Table[] {
  return table(
    [title, 'Field', 'Provider', 'Code', 'Condition', 'Situation', 'Meaning'],
    tokens.map(({ condition, field, token }) => [
      [code(token), otherEditionNote(condition)],
      field ? code(field) : 'not documented',
      write.to(condition.providerName, condition.providerPath),
      condition.code,
      write.to(condition.label, condition.path),
      write.to(condition.situationName, condition.situationPath),
      write.prose(condition.meaning),
    ]),
  );
}
