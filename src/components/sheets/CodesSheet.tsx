import type { CodesSheetPage } from '../../catalog/pages/codesSheetPage';
import { pagePaths } from '../../catalog/permalinks';
import { siteUrlOf } from '../../catalog/siteAddress';
import { Sheet } from './Sheet';
import { SheetCodes } from './SheetCodes';

/** The registered codes on one page of paper. */
export function CodesSheet({ page }: { page: CodesSheetPage }) {
  const more = { path: pagePaths.codes, url: siteUrlOf(page) + pagePaths.codes };
  return (
    <Sheet title="HTTP status codes" size={page.size} more={more} updated={page.updated}>
      <p className="sheet-note">
        The {page.total} codes of the IANA registry. At the right: who acts (you are the client; owner: who holds the account), and whether to repeat. Header
        fields stand with their requirement level: of the response, where not said otherwise.
      </p>
      <SheetCodes groups={page.groups} />
    </Sheet>
  );
}
