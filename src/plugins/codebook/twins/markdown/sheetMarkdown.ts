import type { RootContent } from 'mdast';
import { count, registryStateLabels, shortActorLabels, shortRetryLabels } from '../../../../catalog/labels';
import type { CodesSheetPage, SheetCode } from '../../../../catalog/pages/codesSheetPage';
import type { ProviderSheetPage } from '../../../../catalog/pages/providerSheetPage';
import type { SheetsPage } from '../../../../catalog/pages/sheetsPage';
import { conditionsTable } from './conditionsTable';
import { code, heading, type Inline, joined, link, list, paragraph, table } from './nodes';
import { editionDate } from './providerFacts';
import type { Writer } from './writer';

/** The list of sheets. */
export function sheetsMarkdown({ sheets }: SheetsPage, write: Writer): RootContent[] {
  return [
    paragraph('Status codes on one A4 page each, to print. The Markdown form of a sheet holds the same facts.'),
    ...list(sheets.map(({ label, path }) => write.to(label, path))),
  ];
}

/** The sheet of one provider. */
export function providerSheetMarkdown({ conditions, facts, omitted, provider, updated }: ProviderSheetPage, write: Writer): RootContent[] {
  const page = write.to(provider.name, provider.path);
  return [
    ...list([
      ...(facts.baseUrls.length > 0 ? [['Base address: ', joined(facts.baseUrls.map(code), ', ')]] : []),
      ...(facts.credentials.length > 0 ? [['Credential: ', joined(facts.credentials.map(code), ' or ')]] : []),
      ['Support: ', supportWords(facts.support)],
      ...(facts.edition ? [['Edition: ', link(facts.edition.title, facts.edition.url), ` (${editionDate(facts.edition.date)})`]] : []),
    ]),
    ...conditionsTable(conditions, 'code', write),
    ...(omitted > 0 ? [paragraph(`${count(omitted, 'condition', 'conditions')} of other editions: not on this sheet. All: `, page, '.')] : []),
    paragraph('Everything that is known: ', page, `. CC BY 4.0.${updated ? ` Data of ${editionDate(updated)}.` : ''}`),
  ];
}

function supportWords({ email, url }: ProviderSheetPage['facts']['support']): Inline {
  const addresses = [...(email ? [link(email, `mailto:${email}`)] : []), ...(url ? [link(url.replace(/^https?:\/\//, ''), url)] : [])];
  return addresses.length > 0 ? joined(addresses, ', ') : 'Not documented';
}

/** The sheet of the registered codes. */
export function codesSheetMarkdown({ groups, updated }: CodesSheetPage, write: Writer): RootContent[] {
  return [
    paragraph('Header fields stand with the requirement level of the specification: of the response, where not said otherwise.'),
    ...groups.flatMap(({ codes, statusClass }) => [
      heading(2, `${statusClass.id} ${statusClass.name}`),
      ...table(
        ['Code', 'Name', 'Meaning', 'Who acts', 'Retry', 'Header fields'],
        codes.map((each) => toRow(each, write)),
      ),
    ]),
    paragraph(`CC BY 4.0.${updated ? ` Data of ${editionDate(updated)}.` : ''}`),
  ];
}

function toRow({ actor, code: number, headerFields, meaning, path, retryAdvice, state, title }: SheetCode, write: Writer): Inline[] {
  return [
    write.to(number, path),
    state === 'registered' ? title : `${title} (${registryStateLabels[state]})`,
    write.prose(meaning),
    actor ? shortActorLabels[actor] : '–',
    retryAdvice ? shortRetryLabels[retryAdvice] : '–',
    joined(
      headerFields.map(({ direction, level, name }) => [direction === 'request' ? 'request ' : '', code(name), ` ${level}`]),
      ', ',
    ),
  ];
}
