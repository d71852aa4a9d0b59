/** What changed in the data, newest first. A new line stands at the top; the id and date of an old one stay, because its address may be linked to. */
import type { Change } from './schema/change';

const changes: Change[] = [
  {
    id: 'where-it-failed-and-code',
    date: '2026-11-21',
    title: 'Where it failed, code for steps, examples',
    text:
      'Entries, codes and situations say where on its way the request failed. Steps that a developer does have code in curl, JavaScript and Python. ' +
      'Codes have an example exchange, the codes that they are taken for, and their names in thirteen libraries. Situations name their usual codes.',
    paths: ['/sportradar/429/#throttled', '/429/#example', '/429/#look-alikes', '/429/#constants', '/situations/rate-limited/'],
  },
  {
    id: 'apitube-editions-without-identifiers',
    date: '2026-11-21',
    title: 'APITube: where identifiers are gone',
    text: 'Version 9 and both undated copies of the page have no identifiers in the table of codes. Each entry that this concerns says so now.',
    paths: ['/apitube/400/', '/apitube/401/', '/apitube/404/', '/apitube/429/', '/apitube/500/'],
  },
  {
    id: 'meanings-closer-to-sources',
    date: '2026-11-21',
    title: 'Meanings closer to their sources',
    text: 'Some meanings said a little more or less than their source. They now say what it says, at HuntAPI, Infoplug, Open API, Sportradar and the standard 410.',
    paths: [
      '/huntapi/200/',
      '/infoplug/500/',
      '/open-api/200/',
      '/open-api/400/',
      '/open-api/502/',
      '/open-api/504/',
      '/sportradar/408/',
      '/sportradar/410/',
      '/410/',
    ],
  },
  {
    id: 'apitube-skill-file',
    date: '2026-11-20',
    title: 'APITube: numbers of the skill file',
    text:
      'The skill file of 2026-08-17 is an edition of its own. It names further `ER####` numbers and shows the body of an error: the number stands in ' +
      '`errors[].code`.',
    paths: ['/apitube/#error-body', '/apitube/400/', '/apitube/401/', '/apitube/403/', '/apitube/429/'],
  },
  {
    id: 'checked-line-by-line',
    date: '2026-11-20',
    title: 'Data checked line by line',
    text:
      'Every statement was compared with its source again. Some are now marked as our advice. The limit codes of the other Sportradar copies are counterparts ' +
      'of the two 429 rows: which list is older is not known.',
    paths: ['/huntapi/', '/infoplug/', '/open-api/', '/sportradar/', '/sportradar/403/'],
  },
  {
    id: 'first-data',
    date: '2026-11-20',
    title: 'Five providers',
    text: 'APITube, HuntAPI, Infoplug, Open API and Sportradar: each status code of their pages, in every edition that is known.',
    paths: ['/apitube/', '/huntapi/', '/infoplug/', '/open-api/', '/sportradar/'],
  },
  {
    id: 'registered-codes',
    date: '2026-11-20',
    title: 'Registered and unregistered codes',
    text: 'Every code of the HTTP Status Code Registry, and the numbers that servers, clouds and APIs send without registration, with who sends them.',
    paths: ['/codes/'],
  },
  {
    id: 'situations',
    date: '2026-11-20',
    title: 'Situations',
    text: 'What happened, whatever number it was given. Each condition of each provider belongs to one situation.',
    paths: ['/situations/'],
  },
];

export default changes;
