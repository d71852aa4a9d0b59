import { useState } from 'react';

interface CopyMaskedProps {
  text: string;
  mask: (text: string) => Promise<string>;
}

/** Copies the pasted text with its secrets masked, for a ticket; where copying is refused the text is shown to be selected. */
export function CopyMasked({ text, mask }: CopyMaskedProps) {
  const [told, setTold] = useState('');
  const [fallback, setFallback] = useState('');
  const copy = async () => {
    const masked = await mask(text);
    try {
      await navigator.clipboard.writeText(masked);
      setTold('Copied, with secrets masked.');
    } catch {
      setTold('The browser refused to copy. Select the text below.');
      setFallback(masked);
    }
  };
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
