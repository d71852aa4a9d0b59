import type { RootContent, Table } from 'mdast';
import { registryStateLabels } from '../../../../catalog/labels';
import type { ClassPage } from '../../../../catalog/pages/classPage';
import type { CodeSummary, CodesPage } from '../../../../catalog/pages/codesPage';
import { pagePaths } from '../../../../catalog/permalinks';
import { andMore } from './leftOut';
import { heading, type Inline, joined, link, paragraph, table } from './nodes';
import { unregisteredUses } from './unregisteredUses';
import type { Writer } from './writer';

/** The complete index of numbers. */
export function codesMarkdown({ groups, total, usesWithoutNumber }: CodesPage, write: Writer): RootContent[] {
  return [
    paragraph(
      `${total} numbers: all of the HTTP Status Code Registry, and the unregistered ones that servers, clouds and APIs send. See `,
      write.to('registered and unregistered codes', '/docs/registered-and-unregistered-codes/'),
      '.',
    ),
    paragraph(write.to('Print sheet: the registered codes on one page', pagePaths.codesSheet)),
    ...groups.flatMap(({ codes, statusClass }) => [
      heading(2, statusClass ? `${statusClass.id} ${statusClass.name}` : 'Outside 100 to 599'),
      ...codeTable(codes, write),
    ]),
    ...(usesWithoutNumber.length > 0 ? [heading(2, 'Senders without a number of their own'), ...unregisteredUses(usesWithoutNumber, write)] : []),
  ];
}

/** One status class with all its codes. */
export function classMarkdown({ codes, statusClass }: ClassPage, write: Writer): RootContent[] {
  const { clientSteps, id, meaning, specification, unknownCode } = statusClass;
  const standard = write.basis({ basis: 'standard' });
  return [
    paragraph(write.prose(meaning), standard),
    ...write.texts(clientSteps, true),
    paragraph(write.prose(unknownCode), standard, ' ', link(specification.title, specification.url)),
    heading(2, `Every ${id} status code`),
    ...codeTable(codes, write),
  ];
}

/** Status codes in rows: number, name, state, meaning, and who sends them. */
function codeTable(codes: readonly CodeSummary[], write: Writer): Table[] {
  return table(
    ['Code', 'Name', 'Registry', 'Meaning', 'At providers'],
    codes.map((summary) => [
      write.to(summary.code, summary.path),
      summary.title,
      registryWords(summary),
      write.prose(summary.meaning),
      atProviders(summary, write),
    ]),
  );
}

function registryWords({ emitters, state }: CodeSummary): string {
  const sentBy = emitters.join('; ');
  if (state) return registryStateLabels[state] + (sentBy ? `; also used by ${sentBy}` : '');
  return sentBy ? `Not registered; used by ${sentBy}` : 'Not registered';
}

function atProviders({ entries, omitted, path: whole }: CodeSummary, write: Writer): Inline {
  if (entries.length === 0) return 'none';
  const links = entries.map(({ path, providerName }) => write.to(providerName, path));
  return joined([...links, ...andMore(omitted, whole, write)], ', ');
}
