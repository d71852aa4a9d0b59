import { useState } from 'react';
import { copyText } from '../clipboard';

interface CopyMaskedProps {
  text: string;
  mask: (text: string) => Promise<string>;
}

/** What came of copying a text. */
interface Outcome {
  /** What was to be copied, without its secrets masked: what is told of it holds for no other text. */
  text: string;
  told: string;
  /** The masked text, where copying was refused. */
  fallback: string;
}

const nothingYet: Outcome = { text: '', told: '', fallback: '' };

/** Copies the pasted text with its secrets masked, for a ticket; where copying is refused the text is shown to be selected. */
export function CopyMasked({ text, mask }: CopyMaskedProps) {
  const [outcome, setOutcome] = useState(nothingYet);
  const copy = async () => {
    const masked = mask(text);
    if (await copyText(masked)) setOutcome({ text, told: 'Copied, with secrets masked.', fallback: '' });
    else setOutcome({ text, told: 'The browser refused to copy. Select the text below.', fallback: await masked });
  };
  const { told, fallback } = outcome.text === text ? outcome : nothingYet;
  return (
    <p>
      <button type="button" className="button button--secondary button--sm" onClick={copy}>
        Copy the text with secrets masked
      </button>{' '}
      <span role="status">{told}</span>
      {fallback && <textarea readOnly rows={6} aria-label="The text with secrets masked" value={fallback} className="maskedText" />}
    </p>
  );
}
