import { useState } from 'react';
import { copyText } from '../clipboard';
import { ReadyToCopy } from './ReadyToCopy';

interface CopyLinkProps {
  /** Absolute. */
  url: string;
  /** What it leads to, for those who hear the button without seeing what it stands beside. */
  label: string;
}

/** Copies an address to hand on; where copying is refused the address is shown, selected. */
export function CopyLink({ url, label }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => setOutcome((await copyText(url)) ? 'copied' : 'refused');
  return (
    <>
      <button type="button" className="ticketButton" aria-label={`Copy link: ${label}`} onClick={copy}>
        Copy link
      </button>
      <span role="status" className="ticketStatus">
        {outcome === 'copied' && 'Link copied.'}
        {outcome === 'refused' && 'The browser refused to copy. The link is selected: press Ctrl+C or Cmd+C.'}
      </span>
      {outcome === 'refused' && <ReadyToCopy key={url} text={url} label={`Link: ${label}`} rows={1} />}
    </>
  );
}
