import type { ConditionData } from './schema/condition';

/** A label as a URL fragment: `Payment Required / You Have Open Invoices` becomes `payment-required-you-have-open-invoices`. */
export function slugify(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The id of a condition, which is its fragment on the entry's page: the identifier as published, else the slug of the label. */
export function conditionId(condition: Pick<ConditionData, 'identifier' | 'label'>): string {
  return condition.identifier?.value ?? slugify(condition.label);
}

/** The parts of a reference such as `sportradar/429#throttled`. */
export interface ConditionAddress {
  providerId: string;
  statusCode: number;
  conditionId: string;
}

/** Reads a reference; `429#throttled` means the provider that it stands in. Expects a text that the schema let through. */
export function parseConditionReference(reference: string, ownProviderId: string): ConditionAddress {
  const hash = reference.indexOf('#');
  const slash = reference.lastIndexOf('/', hash);
  return {
    providerId: slash < 0 ? ownProviderId : reference.slice(0, slash),
    statusCode: Number(reference.slice(slash + 1, hash)),
    conditionId: reference.slice(hash + 1),
  };
}

/** One key for a condition in maps. */
export function conditionKey({ providerId, statusCode, conditionId: id }: ConditionAddress): string {
  return `${providerId}/${statusCode}#${id}`;
}
