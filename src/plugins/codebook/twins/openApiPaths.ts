import { wholeSets } from '../../../catalog/wholeSets';

/** Parts of addresses. */
const parameters = {
  page: parameter('page', 'A status code, a status class or the id of a provider.', '429'),
  provider: parameter('provider', 'Id of a provider.', 'sportradar'),
  statusCode: parameter('statusCode', 'A status code that the provider documents.', '429', '^[1-9][0-9]{2}$'),
  condition: parameter('condition', 'Id of a condition: the identifier as published, else the slug of the label.', 'throttled'),
  situation: parameter('situation', 'Id of a situation.', 'rate-limited'),
  guide: parameter('guide', 'Name of a guide.', 'retry-and-back-off'),
};

function parameter(name: string, description: string, example: string, pattern = '^[^/]+$') {
  return { name, in: 'path', required: true, description, schema: { type: 'string', pattern }, example };
}

type Parameters = (keyof typeof parameters)[];

/** What a page gives: its address without the extension, what it is, its schemas, its parameters. */
const pages: [path: string, id: string, summary: string, schemas: string[], parameters: Parameters][] = [
  ['/index', 'Home', 'The home page: how much there is, situations, providers, what changed', ['HomePage'], []],
  ['/codes', 'Codes', 'All status codes, registered and unregistered', ['CodesPage'], []],
  ['/providers', 'Providers', 'All providers', ['ProvidersPage'], []],
  ['/situations', 'Situations', 'All situations', ['SituationsPage'], []],
  ['/identifiers', 'Identifiers', 'All identifiers of error bodies, with their conditions', ['IdentifiersPage'], []],
  ['/compare', 'Comparison', 'All conditions, ready to be compared', ['ComparePage'], []],
  ['/changes', 'Changes', 'What changed, the newest first', ['ChangesPage'], []],
  ['/search', 'Search', 'The page of the search, with what can be filtered by', ['SearchPage'], []],
  ['/diagnose', 'Diagnosis', 'The page of the diagnosis, with pastes to try', ['DiagnosePage'], []],
  ['/go', 'Resolver', 'The resolver address, with what it takes', ['GoPage'], []],
  ['/sheets', 'Sheets', 'Print sheets', ['SheetsPage'], []],
  ['/codes/sheet', 'CodesSheet', 'The registered status codes on one page to print', ['CodesSheetPage'], []],
  ['/{provider}/sheet', 'ProviderSheet', 'The status codes of a provider on one page to print', ['ProviderSheetPage'], ['provider']],
  ['/{page}', 'Page', 'A status code, a status class or a provider', ['CodePage', 'ClassPage', 'ProviderPage'], ['page']],
  ['/{provider}/{statusCode}', 'Entry', 'What a status code means at a provider', ['EntryPage'], ['provider', 'statusCode']],
  ['/situations/{situation}', 'Situation', 'A situation across providers', ['SituationPage'], ['situation']],
  ['/docs/{guide}', 'Guide', 'A guide', ['GuideFile'], ['guide']],
];

/** One condition alone, which has no Markdown of its own: its entry has. */
const condition: (typeof pages)[number] = [
  '/{provider}/{statusCode}/{condition}',
  'Condition',
  'One condition alone',
  ['ConditionFile'],
  ['provider', 'statusCode', 'condition'],
];

/** The schema of a file's content; text where none is named. */
const setSchemas: Record<string, object> = { '/codebook.json': reference('CodebookFile'), '/schema.json': { type: 'object' } };

function reference(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}

function operation(operationId: string, summary: string, tag: string, mediaType: string, schema: object, names: Parameters = []) {
  return {
    get: {
      operationId,
      summary,
      tags: [tag],
      ...(names.length > 0 ? { parameters: names.map((name) => parameters[name]) } : {}),
      responses: {
        '200': { description: summary, content: { [mediaType]: { schema } } },
        '304': { description: 'Not changed since the copy that If-None-Match or If-Modified-Since names, where the host supports it.' },
        '404': { description: names.length > 0 ? 'No such file: a part of the address names nothing.' : 'No such file: the site is of an older release.' },
      },
    },
  };
}

function jsonOf([path, id, summary, schemas, names]: (typeof pages)[number]) {
  const [only = '', second] = schemas;
  const schema = second ? { oneOf: schemas.map(reference) } : reference(only);
  return [`${path}.json`, operation(`get${id}`, summary, 'Pages', 'application/json', schema, names)] as const;
}

function markdownOf([path, id, summary, , names]: (typeof pages)[number]) {
  return [`${path}.md`, operation(`get${id}AsMarkdown`, `${summary}, as Markdown`, 'Pages', 'text/markdown', { type: 'string' }, names)] as const;
}

/** Every address of the static API. */
export const apiPaths = Object.fromEntries([
  ...pages.flatMap((page) => [jsonOf(page), markdownOf(page)]),
  jsonOf(condition),
  ...wholeSets.flatMap(({ description, mediaType, operationId, path }) =>
    operationId ? [[path, operation(operationId, description, 'Sets', mediaType, setSchemas[path] ?? { type: 'string' })] as const] : [],
  ),
]);
