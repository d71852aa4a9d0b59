import { useState } from 'react';
import type { TableText } from '../../catalog/tableText';
import { ReadyToCopy } from '../ticket/ReadyToCopy';
import { type CopiedCells, copyCells } from './copyCells';

interface CopyTableProps {
  /** Which table, for those who hear the button without seeing what it stands beside. */
  label: string;
  /** Builds the words of the table; called when they are asked for. */
  build: () => TableText;
}

/** Copies a table as cells, for spreadsheets and tickets; where copying is refused its text is shown, selected. */
export function CopyTable({ label, build }: CopyTableProps) {
  const [last, setLast] = useState<CopiedCells | null>(null);
  return (
    <div className="ticketRow copyTable">
      <button type="button" className="ticketButton" aria-label={`Copy table: ${label}`} onClick={async () => setLast(await copyCells(build()))}>
        Copy table
      </button>
      <span role="status" className="ticketStatus">
        {last &&
          (last.isCopied
            ? 'Table copied. Paste it into a spreadsheet or a ticket.'
            : 'The browser refused to copy. The table is selected as text: press Ctrl+C or Cmd+C.')}
      </span>
      {last && !last.isCopied && <ReadyToCopy key={last.text} text={last.text} label={`Table as text: ${label}`} rows={6} />}
    </div>
  );
}
