import type { Provider } from '../../data/codebookData';
import { createEvidence } from './evidence';
import { providerPath } from './permalinks';
import type { FieldRecord, ProviderRecord, StatementRecord } from './records';
import { exampleUrl } from './stepCode/exampleCall';

/** Everything about a provider beside its entries, with evidence in place of source keys and null for what is not documented. */
export function toProviderRecord(provider: Provider): ProviderRecord {
  const { toStatement } = createEvidence(provider, ['collected']);
  const { aliases, apiHosts, docsUrl, errorBody, homeUrl, id, links, name, rateLimits, summary, support } = provider;
  return {
    id,
    name,
    path: providerPath(id),
    aliases,
    summary,
    homeUrl,
    docsUrl,
    links,
    support: { statements: support.statements.map(toStatement), url: support.url ?? null, email: support.email ?? null, include: support.include },
    baseUrls: provider.baseUrls.map(({ url, statement }) => ({ url, ...toStatement(statement) })),
    exampleRequest: toExampleRequest(provider, toStatement),
    apiHosts,
    credentials: provider.credentials.map(({ location, name: field, scheme, statement }) => ({
      location,
      name: field,
      scheme: scheme ?? null,
      ...toStatement(statement),
    })),
    credentialNotes: provider.credentialNotes.map(toStatement),
    rateLimits: { facts: rateLimits.facts.map(toStatement), headerFields: toFields(rateLimits.headerFields, toStatement) },
    billing: provider.billing.map(toStatement),
    errorBody: {
      ...errorBody,
      summary: toStatement(errorBody.summary),
      fields: toFields(errorBody.fields, toStatement),
      notes: errorBody.notes.map(toStatement),
    },
    bestPractices: provider.bestPractices.map(toStatement),
    oddities: provider.oddities.map(toStatement),
    editions: provider.editions.map(({ date, isPartial, ...edition }) => ({ ...edition, date: date ?? null, isPartial: isPartial ?? false })),
  };
}

type ToStatement = (statement: Fields[number]['meaning']) => StatementRecord;

function toExampleRequest({ baseUrls, exampleRequest }: Provider, toStatement: ToStatement): ProviderRecord['exampleRequest'] {
  const [base] = baseUrls;
  if (!base || !exampleRequest) return null;
  const { method, path, statement } = exampleRequest;
  return { method, url: exampleUrl(base.url, path), ...toStatement(statement) };
}

type Fields = Provider['rateLimits']['headerFields'];

function toFields(fields: Fields, toStatement: ToStatement): FieldRecord[] {
  return fields.map(({ name, meaning }) => ({ name, ...toStatement(meaning) }));
}
