import type { Reading } from '../../catalog/diagnose/types';
import { groupBy } from '../../catalog/groupBy';
import { Cell, DataTable, RowHeading } from '../DataTable';

/** How many rows are shown; the matches count all. */
const shown = 50;

const clues = { host: 'by the host', identifier: 'by the identifier', name: 'by the name', bodyFields: 'by the fields of the body' };

/** What was read: a row an exchange, like ones counted; everything is masked. */
export function Readings({ readings }: { readings: readonly Reading[] }) {
  const rows = [...groupBy(readings, (reading) => JSON.stringify(reading))];
  return (
    <>
      <DataTable
        caption="What was read; secrets are masked"
        columns={['Code', 'Times', 'Provider', 'Request', 'In the body', 'Wait and limits', 'Time and request id']}
      >
        {rows.slice(0, shown).map(([key, same]) => same[0] && <ReadingRow key={key} reading={same[0]} times={same.length} />)}
      </DataTable>
      {rows.length > shown && <p className="hint">{rows.length - shown} more were read and counted.</p>}
    </>
  );
}

function ReadingRow({
  reading: { bodyText, code, host, identifier, method, path, provider, rateLimit, requestId, retryAfter, time },
  times,
}: {
  reading: Reading;
  times: number;
}) {
  const none = 'none';
  return (
    <tr>
      <RowHeading>{code ?? 'no number'}</RowHeading>
      <Cell label="Times">{times}</Cell>
      <Cell label="Provider">{provider ? `${provider.name}, known ${clues[provider.by]}` : 'not recognised'}</Cell>
      <Cell label="Request">{[method, host, path].filter(Boolean).join(' ') || none}</Cell>
      <Cell label="In the body">{identifier ? `${identifier.text}${identifier.field ? ` in ${identifier.field}` : ''}` : (bodyText ?? none)}</Cell>
      <Cell label="Wait and limits">
        {[describeWait(retryAfter), ...rateLimit.map(({ name, value }) => `${name}: ${value}`)].filter(Boolean).join('; ') || none}
      </Cell>
      <Cell label="Time and request id">{[time, requestId].filter(Boolean).join('; ') || none}</Cell>
    </tr>
  );
}

function describeWait(retryAfter: Reading['retryAfter']): string {
  if (!retryAfter) return '';
  if ('date' in retryAfter) return `Retry-After: not before ${retryAfter.date}`;
  const minutes = Math.floor(retryAfter.seconds / 60);
  return `Retry-After: ${minutes > 0 ? `${minutes} min ` : ''}${retryAfter.seconds % 60} s`;
}
