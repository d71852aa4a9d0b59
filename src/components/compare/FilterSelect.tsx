import { useId, useRef } from 'react';
import { useTypedAhead } from '../useTypedAhead';

interface FilterSelectProps {
  label: string;
  /** What no choice is called; absent where there is always a choice. */
  all?: string;
  options: readonly { id: string; label: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
}

/** One option of a list, or none. */
export function FilterSelect({ label, all, options, value, onChange }: FilterSelectProps) {
  const id = useId();
  const field = useRef<HTMLSelectElement>(null);
  useTypedAhead(field, value ?? '', onChange);
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select ref={field} id={id} autoComplete="off" value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        {all && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
