import { count } from '../../catalog/labels';
import type { ProviderSheetPage } from '../../catalog/pages/providerSheetPage';
import { siteUrlOf } from '../../catalog/siteAddress';
import { Sheet } from './Sheet';
import { SheetFacts } from './SheetFacts';
import { SheetTable } from './SheetTable';

/** The codes of one provider on one page of paper. */
export function ProviderSheet({ page }: { page: ProviderSheetPage }) {
  const { conditions, facts, layout, omitted, provider, updated } = page;
  const more = { path: provider.path, url: siteUrlOf(page) + provider.path };
  return (
    <Sheet title={`${provider.name} status codes`} size={layout.size} more={more} updated={updated}>
      <SheetFacts facts={facts} />
      <SheetTable caption={`Every condition that the page of ${provider.name} documents`} rows={conditions} hasFirstSteps={layout.hasFirstSteps} />
      <p className="sheet-note">
        You: who makes the call. Owner: who holds the account. Back off: repeat with growing pauses. “–”: not documented.
        {' First steps, who acts and retry can be our advice: the address below says which.'}
        {!layout.hasFirstSteps && ' First steps stand there too.'}
        {omitted > 0 && ` Not on this sheet: ${count(omitted, 'condition', 'conditions')} of other editions; see the address below.`}
      </p>
    </Sheet>
  );
}
