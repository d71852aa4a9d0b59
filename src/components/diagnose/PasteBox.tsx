import { type ChangeEvent, type DragEvent, useId, useRef, useState } from 'react';
import type { DiagnosePage } from '../../catalog/pages/diagnosePage';
import { useTypedAhead } from '../useTypedAhead';

interface PasteBoxProps {
  text: string;
  examples: DiagnosePage['examples'];
  onChange: (text: string) => void;
}

/** A longer text is shown in part: a box with megabytes in it makes the browser slow, while all of it is read. */
const maxShown = 200_000;

/** The box for what a person has: typed, pasted, dropped, loaded from a file, or an example to try. */
export function PasteBox({ text, examples, onChange }: PasteBoxProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isOver, setOver] = useState(false);
  useTypedAhead(box, text, onChange);
  const readFile = async (file: File | undefined) => {
    if (file) onChange(await file.text());
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void readFile(event.dataTransfer.files[0]);
  };
  const isShownWhole = text.length <= maxShown;
  const load = (event: ChangeEvent<HTMLInputElement>) => void readFile(event.target.files?.[0]);
  return (
    <div className="pasteBox">
      <label htmlFor={id}>Paste a response, log line or ticket</label>
      <textarea
        ref={box}
        id={id}
        autoComplete="off"
        className={isOver ? 'isOver' : ''}
        // What explains it stands below: once there is something to explain, the box makes room.
        rows={text === '' ? 9 : 5}
        dir="auto"
        spellCheck={false}
        value={isShownWhole ? text : text.slice(0, maxShown)}
        readOnly={!isShownWhole}
        onChange={(event) => onChange(event.target.value)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      {!isShownWhole && (
        <p className="hint">
          {text.length.toLocaleString('en')} characters; the box shows the first {maxShown.toLocaleString('en')} and cannot be edited. Clear it to paste
          something else.
        </p>
      )}
      <div className="pasteBox-actions">
        <label className="fileButton">
          Load a file (HAR or text)
          <input type="file" accept=".har,.txt,.log,.json,.xml,text/*,application/json" onChange={load} />
        </label>
        {text !== '' && (
          <button
            type="button"
            onClick={() => {
              onChange('');
              box.current?.focus();
            }}
          >
            Clear
          </button>
        )}
      </div>
      {text === '' && (
        <div className="pasteBox-actions">
          <span className="hint">Or try:</span>
          {examples.map(({ label, content }) => (
            <button key={label} type="button" onClick={() => onChange(content)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
