import Link from '@docusaurus/Link';
import { useId, useState } from 'react';
import { count } from '../../catalog/labels';
import { pagePaths } from '../../catalog/permalinks';

interface AddProviderProps {
  /** How many providers the page does not list. */
  others: number;
  onAdd: (id: string) => void;
}

/** Asks for a provider that is not listed, where there are too many to list. */
export function AddProvider({ onAdd, others }: AddProviderProps) {
  const [text, setText] = useState('');
  const inputId = useId();
  // A provider's id as its address spells it: `Open API` is `open-api`.
  const id = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return (
    <form
      className="controls"
      onSubmit={(event) => {
        event.preventDefault();
        if (id === '') return;
        onAdd(id);
        setText('');
      }}
    >
      <div className="filter">
        <label htmlFor={inputId}>
          Add one of {count(others, 'other provider', 'other providers')} by its name in its address (<Link to={pagePaths.providers}>all providers</Link>)
        </label>
        <input id={inputId} type="text" value={text} autoComplete="off" spellCheck={false} onChange={(event) => setText(event.target.value)} />
      </div>
      <p>
        <button type="submit" className="button button--secondary button--sm">
          Add
        </button>
      </p>
    </form>
  );
}
