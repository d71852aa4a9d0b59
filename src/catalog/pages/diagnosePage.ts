import * as z from 'zod';
import type { Catalog } from '../catalog';
import { limits } from '../limits';
import { pagePaths } from '../permalinks';
import { pageSchema } from '../schema/frame';
import { createPage } from './page';

/** `/diagnose/` */
export const diagnosePageSchema = pageSchema('diagnose', {
  examples: z.array(z.strictObject({ label: z.string(), content: z.string() })).describe('Pastes to try.'),
}).meta({ id: 'DiagnosePage' });
export type DiagnosePage = z.infer<typeof diagnosePageSchema>;

/** Builds the page that reads what a person pastes. */
export function diagnosePage(catalog: Catalog): DiagnosePage {
  return createPage(
    catalog,
    'diagnose',
    pagePaths.diagnose,
    {
      examples: catalog.providers
        .flatMap(({ errorBody, name, apiHosts: [host] }) =>
          errorBody.examples.slice(0, 1).map(({ content }) => ({ label: `Error body of ${name}`, content: host ? `Host: ${host}\n\n${content}` : content })),
        )
        .slice(0, limits.examples)
        .concat(generalExamples),
    },
    {
      title: 'Diagnose',
      description:
        'Paste a response, log line, exception, HAR or ticket: Codebook finds the entry, in your browser, with secrets masked. Nothing leaves the page.',
      breadcrumbs: [{ label: 'Diagnose', path: pagePaths.diagnose }],
      place: {},
    },
  );
}

const generalExamples: DiagnosePage['examples'] = [
  { label: 'Log line', content: '203.0.113.7 - - [20/Nov/2026:08:00:00 +0000] "GET /orders HTTP/1.1" 503 187 "-" "curl/8.5.0"' },
  { label: 'Ticket', content: 'The customer says that Sportradar answers 429 since this morning, on every call.' },
  { label: 'Exception', content: 'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.huntapi.com/v1/jobs' },
];
