import Link from '@docusaurus/Link';
import type { SheetsPage as SheetsPageRecord } from '../../catalog/pages/sheetsPage';
import { Frame } from '../../components/Frame';

/** The list of sheets to print. */
export default function SheetsPage({ page }: { page: SheetsPageRecord }) {
  return (
    <Frame page={page} isWide>
      <h1>Print sheets</h1>
      <p className="lead">
        Status codes on one A4 page each, to pin beside a desk or to take into a meeting. Open a sheet and print it; everything on it can be read in grey too.
      </p>
      <ul>
        {page.sheets.map(({ label, path }) => (
          <li key={path}>
            <Link to={path}>{label}</Link>
          </li>
        ))}
      </ul>
      <p className="hint">
        A sheet of a provider holds what the page that we read documents: meaning, first step, who acts, whether to repeat, and whether the call is billed.
      </p>
    </Frame>
  );
}
