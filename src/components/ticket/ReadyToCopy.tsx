import { useEffect, useRef } from 'react';

interface ReadyToCopyProps {
  text: string;
  label: string;
  rows: number;
}

/** A text to be copied by hand: it takes the focus, selected, so that one key press copies it. */
export function ReadyToCopy({ text, label, rows }: ReadyToCopyProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has to be selected anew.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} readOnly rows={rows} aria-label={label} value={text} className="ticketReady" />;
}
