import type { ProviderRecord } from '../catalog/records';
import { FieldTable } from './FieldTable';
import { StatementList } from './StatementList';

/** Rate limits and quotas, and the header fields that tell of them. */
export function Limits({ rateLimits }: Pick<ProviderRecord, 'rateLimits'>) {
  return (
    <>
      <StatementList statements={rateLimits.facts} />
      {rateLimits.headerFields.length > 0 && <FieldTable caption="Header fields of responses" fields={rateLimits.headerFields} />}
    </>
  );
}
