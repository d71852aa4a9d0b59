import { stringify } from 'yaml';
import { pagePaths } from '../../../catalog/permalinks';
import { buildJsonSchema } from '../../../catalog/schema/jsonSchema';
import { absoluteUrl, type SiteAddress } from '../../../catalog/siteAddress';
import type { SiteFile } from '../writeFiles';
import { apiPaths } from './openApiPaths';

/** The files for programs as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1). */
export function buildOpenApi(site: SiteAddress): SiteFile {
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'Codebook',
      version: '1.0.0',
      summary: 'Status codes of API providers, explained, as files for programs.',
      description: 'Static files: no keys, no limits. Fields may be added; what stands there keeps its name and its meaning.',
      license: { name: 'CC-BY-4.0', identifier: 'CC-BY-4.0' },
    },
    externalDocs: { description: 'Use the data in programs', url: absoluteUrl(site, pagePaths.apiGuide) },
    servers: [{ url: absoluteUrl(site, '/').replace(/\/$/, ''), description: 'This site' }],
    security: [],
    tags: [
      { name: 'Pages', description: 'Each page as JSON and as Markdown.' },
      { name: 'Sets', description: 'Whole sets in one file.' },
    ],
    paths: apiPaths,
    components: { schemas: schemasOf(site) },
  };
  return { path: 'openapi.yaml', content: stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }) };
}

/** The definitions of the JSON Schema, under the addresses that OpenAPI gives them. */
function schemasOf(site: SiteAddress): unknown {
  const { $defs } = JSON.parse(JSON.stringify(buildJsonSchema(absoluteUrl(site, '/schema.json'))).replaceAll('#/$defs/', '#/components/schemas/'));
  return $defs;
}
