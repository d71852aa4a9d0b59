import { useState } from 'react';
import { type TableText, toTableHtml, toTabSeparated } from '../../catalog/tableText';
import { copyRich, copyText } from '../clipboard';
import { ReadyToCopy } from '../ticket/ReadyToCopy';

interface CopyTableProps {
  /** Which table, for those who hear the button without seeing what it stands beside. */
  label: string;
  /** Builds the words of the table; called when they are asked for. */
  build: () => TableText;
}

const outcomes = {
  copied: 'Table copied. Paste it into a spreadsheet or a ticket.',
  refused: 'The browser refused to copy. The table is selected as text: press Ctrl+C or Cmd+C.',
};

/** Copies a table as cells, for spreadsheets and tickets; where copying is refused its text is shown, selected. */
export function CopyTable({ label, build }: CopyTableProps) {
  const [last, setLast] = useState<{ text: string; outcome: 'copied' | 'refused' } | null>(null);
  const copy = async () => {
    const table = build();
    const text = toTabSeparated(table);
    // A browser that knows no rich text still takes the plain one, which keeps the cells too.
    const isCopied = (await copyRich(toTableHtml(table), text)) || (await copyText(text));
    setLast({ text, outcome: isCopied ? 'copied' : 'refused' });
  };
  return (
    <div className="ticketRow copyTable">
      <button type="button" className="ticketButton" aria-label={`Copy table: ${label}`} onClick={copy}>
        Copy table
      </button>
      <span role="status" className="ticketStatus">
        {last && outcomes[last.outcome]}
      </span>
      {last?.outcome === 'refused' && <ReadyToCopy key={last.text} text={last.text} label={`Table as text: ${label}`} rows={6} />}
    </div>
  );
}
