import type { BlockContent, RootContent, Table } from 'mdast';
import { dayOf } from '../../../../catalog/dates';
import type { FieldRecord, ProviderRecord, Source } from '../../../../catalog/records';
import { blockList, code, codeBlock, heading, type Inline, joined, link, list, paragraph, table } from './nodes';
import type { Writer } from './writer';

/** What an error body of the provider holds, with examples. */
export function errorBodySection({ examples, fields, notes, summary }: ProviderRecord['errorBody'], write: Writer): RootContent[] {
  return [
    heading(2, 'Error body'),
    paragraph(write.statement(summary)),
    ...fieldTable(fields, write),
    ...examples.flatMap(({ content, mediaType, note, title }): BlockContent[] => [
      paragraph(`${title} (${mediaType}):`),
      codeBlock(content, mediaType.endsWith('json') ? 'json' : 'text'),
      ...write.blocks(note),
    ]),
    ...write.statements(notes),
  ];
}

/** Rate limits and quotas, and the header fields that tell of them. */
export function limitsSection({ facts, headerFields }: ProviderRecord['rateLimits'], write: Writer): RootContent[] {
  return [heading(2, 'Limits and headers'), ...write.statements(facts), ...fieldTable(headerFields, write)];
}

function fieldTable(fields: readonly FieldRecord[], write: Writer): Table[] {
  return table(
    ['Field', 'Meaning'],
    fields.map((field) => [code(field.name), write.statement(field)]),
  );
}

type AccessFacts = 'baseUrls' | 'exampleRequest' | 'credentials' | 'credentialNotes';

/** Where the API answers and how a request proves who sends it. */
export function accessSection(provider: Pick<ProviderRecord, AccessFacts>, write: Writer): RootContent[] {
  const { exampleRequest } = provider;
  const credentials = provider.credentials.map(({ location, name, scheme, ...statement }): Inline[] => [
    location === 'header' ? 'Header field' : 'Query parameter',
    code(name),
    scheme ? code(`${scheme} key`) : 'the bare key',
    write.statement(statement),
  ]);
  return [
    heading(2, 'Address and credentials'),
    ...list(provider.baseUrls.map(({ url, ...statement }) => [code(url), ': ', write.statement(statement)])),
    ...(exampleRequest ? [paragraph('Example: ', code(`${exampleRequest.method} ${exampleRequest.url}`), ': ', write.statement(exampleRequest))] : []),
    ...table(['Place of the credential', 'Name', 'Form', 'What is said'], credentials),
    ...write.statements(provider.credentialNotes),
  ];
}

/** How to reach support and what to send. */
export function supportSection({ email, include, statements, url }: ProviderRecord['support'], write: Writer): RootContent[] {
  const addresses: Inline[] = [
    ...(email ? [['E-mail: ', link(email, `mailto:${email}`)]] : []),
    ...(url ? [['Support page: ', link(url.replace(/^https?:\/\//, ''), url)]] : []),
  ];
  return [
    heading(2, 'Support'),
    ...write.statements(statements),
    ...(addresses.length > 0 ? [paragraph(joined(addresses, '. '))] : []),
    paragraph('Send with your message:'),
    ...write.texts(include),
  ];
}

/** The sources of a page; their numbers are those that the statements name. */
export function sourcesSection(sources: readonly Source[]): RootContent[] {
  if (sources.length === 0) return [];
  const links = sources.map(({ title, url }) => [paragraph(link(title, url))]);
  return [heading(2, 'Sources'), ...blockList(links, true)];
}

/** The day of an edition; where no history gives one it says so. */
export function editionDate(date: string | null): string {
  return date ? dayOf(date) : 'undated';
}
