import { useEffect, useRef } from 'react';

interface ReadyToCopyProps {
  text: string;
  label: string;
  rows: number;
}

/** A text to be copied by hand: it takes the focus, selected, so that one key press copies it. Another text takes another element (`key`). */
export function ReadyToCopy({ text, label, rows }: ReadyToCopyProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea ref={field} readOnly rows={rows} aria-label={label} value={text} className="ticketReady" />;
}
