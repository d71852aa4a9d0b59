import { type ChangeEvent, type DragEvent, useId, useState } from 'react';
import type { DiagnosePage } from '../../catalog/pages/diagnosePage';

interface PasteBoxProps {
  text: string;
  examples: DiagnosePage['examples'];
  onChange: (text: string) => void;
}

/** The box for what a person has: typed, pasted, dropped, loaded from a file, or an example to try. */
export function PasteBox({ text, examples, onChange }: PasteBoxProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const readFile = async (file: File | undefined) => {
    if (file) onChange(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void readFile(event.dataTransfer.files[0]);
  };
  const load = (event: ChangeEvent<HTMLInputElement>) => void readFile(event.target.files?.[0]);
  return (
    <div className="pasteBox">
      <label htmlFor={id}>Paste a response, log line or ticket</label>
      <textarea
        id={id}
        className={isOver ? 'isOver' : ''}
        rows={9}
        dir="auto"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      <div className="pasteBox-actions">
        <label className="fileButton">
          Load a file (HAR or text)
          <input type="file" accept=".har,.txt,.log,.json,.xml,text/*,application/json" onChange={load} />
        </label>
        {text !== '' && (
          <button type="button" onClick={() => onChange('')}>
            Clear
          </button>
        )}
        <span className="hint">Try:</span>
        {examples.map(({ label, content }) => (
          <button key={label} type="button" onClick={() => onChange(content)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
