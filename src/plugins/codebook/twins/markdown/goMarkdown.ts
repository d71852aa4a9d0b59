import type { RootContent } from 'mdast';
import { goPath } from '../../../../catalog/go/goPath';
import type { GoPage } from '../../../../catalog/pages/goPage';
import { pagePaths } from '../../../../catalog/permalinks';
import { code, heading, list, paragraph, table } from './nodes';
import type { Writer } from './writer';

/** What the resolver address takes, and where to read more. */
export function goMarkdown({ providers }: GoPage, write: Writer): RootContent[] {
  const example = goPath({ provider: 'sportradar', status: '429' });
  return [
    paragraph('An address for helpdesk macros: from a provider, a status, an identifier or a text to the page that answers.'),
    paragraph(
      'For instance ',
      write.to(example, example),
      '. It needs JavaScript; programs and readers without it: ',
      write.to('all status codes', pagePaths.codes),
      '.',
    ),
    heading(2, 'What it takes'),
    ...table(
      ['Name', 'What it is'],
      [
        [code('provider'), 'Id, name, another name or host of a provider'],
        [code('status'), 'The status code'],
        [code('id'), 'The identifier in the error body, or the label of the condition'],
        [code('text'), 'Words of a ticket, or a response'],
      ],
    ),
    ...list([
      'Each is optional. The same names may stand after #, which no server sees.',
      ['More in the guide ', write.to('Link from your helpdesk', `${pagePaths.guides}link-from-your-helpdesk/`), '.'],
    ]),
    heading(2, 'Providers'),
    ...table(
      ['Id', 'Name'],
      providers.map(({ id, label }) => [code(id), label]),
    ),
  ];
}
