import type { RootContent } from 'mdast';
import type { DiagnosePage } from '../../../../catalog/pages/diagnosePage';
import type { SearchPage } from '../../../../catalog/pages/searchPage';
import { pagePaths, searchPath } from '../../../../catalog/permalinks';
import { code, codeBlock, heading, type Inline, list, paragraph, table } from './nodes';
import type { Writer } from './writer';

const findGuide = '/docs/find-an-error/';

/** What can be searched, and how an address asks for it. */
export function searchMarkdown({ providers, situations, statusClasses }: SearchPage, write: Writer): RootContent[] {
  const values = (records: readonly { id: string; label: string }[]): Inline[][] => records.map(({ id, label }) => [code(id), label]);
  return [
    paragraph('Finds status codes, providers, entries, conditions, identifiers, situations and guides: by a code, a name, a token, a phrase or a question.'),
    paragraph('The search runs in the browser and needs JavaScript. Programs and readers without it: ', complete(write), '.'),
    heading(2, 'Ask by address'),
    ...table(
      ['Parameter', 'What it is'],
      [
        [
          code('q'),
          ['The words to look for, for instance ', write.to('429', searchPath('429')), ' or ', write.to('too many requests', searchPath('too many requests'))],
        ],
        [code('class'), 'Only this status class'],
        [code('provider'), 'Only this provider, by its id'],
        [code('situation'), 'Only this situation, by its id'],
      ],
    ),
    paragraph('More in the guide ', write.to('Find an error', findGuide), '.'),
    heading(2, 'Status classes'),
    ...table(['Id', 'Name'], values(statusClasses)),
    heading(2, 'Providers'),
    ...table(['Id', 'Name'], values(providers)),
    heading(2, 'Situations'),
    ...table(['Id', 'Name'], values(situations)),
  ];
}

/** What can be pasted, what happens to it, and pastes to try. */
export function diagnoseMarkdown({ examples }: DiagnosePage, write: Writer): RootContent[] {
  return [
    paragraph(
      'A response, headers, an error body, an exception, log lines, a HAR file or a ticket in any language: paste it into the page, and the entry that explains it appears.',
    ),
    ...list([
      'Nothing leaves the page: no request carries any of the text, and it is not put into the address, storage or title.',
      'Keys, tokens, cookies and e-mail addresses are masked in everything that is shown or copied.',
      'The page reads the first 1,000,000 characters of a text.',
      ['Reading a paste needs JavaScript. Without it: ', complete(write), '.'],
      ['More in the guide ', write.to('Find an error', findGuide), '.'],
    ]),
    heading(2, 'Pastes to try'),
    ...examples.flatMap(({ content, label }) => [heading(3, label), codeBlock(content, 'text')]),
  ];
}

function complete(write: Writer): Inline {
  return [write.to('all status codes', pagePaths.codes), ', ', write.to('all identifiers', pagePaths.identifiers)];
}
