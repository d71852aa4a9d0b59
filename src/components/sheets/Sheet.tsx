import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { dayOf } from '../../catalog/dates';
import type { SheetSize } from '../../catalog/sheets/sheetLayout';

interface SheetProps {
  title: string;
  size: SheetSize;
  /** The page that tells more: its path here, and its address on paper. */
  more: { path: string; url: string };
  /** Date of the newest change; null where none is told. */
  updated: string | null;
  children: ReactNode;
}

/** One page of paper: on the screen a preview that grows with its room, and on a phone a list; in print the page alone. */
export function Sheet({ children, more, size, title, updated }: SheetProps) {
  return (
    <>
      <div className="sheetActions">
        <button type="button" className="button button--primary sheetActions-print" onClick={() => window.print()}>
          Print
        </button>
        <span className="hint">
          Or press <kbd>Ctrl</kbd> + <kbd>P</kbd> (on a Mac <kbd>⌘</kbd> + <kbd>P</kbd>). It takes one A4 page, upright, in colour or grey.
        </span>
      </div>
      <div className="sheetPreview">
        <div className={`sheet sheet--${size}`}>
          <h1>{title}</h1>
          {children}
          <p className="sheet-foot">
            <Link to={more.path}>{more.url}</Link>
            <span>Text and data: CC BY 4.0</span>
            {updated && (
              <span>
                Data of <time dateTime={updated}>{dayOf(updated)}</time>
              </span>
            )}
          </p>
        </div>
      </div>
    </>
  );
}
