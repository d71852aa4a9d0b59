import { preferCollected } from './editions';
import { groupBy } from './groupBy';
import type { NamedCell } from './namedCell';

/** Whether providers charge for answers with one code: names of providers, by what their pages say. */
export interface CodeBilling {
  yes: string[];
  no: string[];
  /** Their pages say yes of one reason or edition, and no of another. */
  both: string[];
  notDocumented: string[];
}

/** Sums up the conditions of one code by provider. What only another edition says counts where the collected edition is silent. */
export function codeBilling(conditions: readonly NamedCell[]): CodeBilling {
  const billing: CodeBilling = { yes: [], no: [], both: [], notDocumented: [] };
  for (const [name, own] of groupBy(conditions, ({ providerName }) => providerName)) billing[saying(own)].push(name);
  return billing;
}

function saying(conditions: readonly NamedCell[]): keyof CodeBilling {
  const documented = conditions.filter(({ billed }) => billed !== null);
  const told = new Set(preferCollected(documented).map(({ billed }) => billed));
  const everywhere = new Set(documented.map(({ billed }) => billed));
  if (everywhere.size === 0) return 'notDocumented';
  if (told.size > 1 || everywhere.size > 1) return 'both';
  return told.has(true) ? 'yes' : 'no';
}
