interface ChoiceListProps {
  legend: string;
  options: readonly { id: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Several options to choose from; the last chosen one cannot be taken away, since nothing would be left to show. */
export function ChoiceList({ legend, options, chosen, onChange }: ChoiceListProps) {
  const toggle = (id: string, isChosen: boolean) =>
    onChange(options.map((option) => option.id).filter((other) => (other === id ? isChosen : chosen.includes(other))));
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => {
        const isChosen = chosen.includes(id);
        return (
          <Chip key={id} label={label} isChosen={isChosen} isFixed={isChosen && chosen.length === 1} onChange={(isNowChosen) => toggle(id, isNowChosen)} />
        );
      })}
    </fieldset>
  );
}

interface ChipProps {
  label: string;
  isChosen: boolean;
  /** Whether it has to stay as it is. */
  isFixed?: boolean;
  onChange: (isChosen: boolean) => void;
}

/** A checkbox within its label, as one thing to press. */
export function Chip({ label, isChosen, isFixed = false, onChange }: ChipProps) {
  return (
    <label className="chip">
      <input type="checkbox" checked={isChosen} disabled={isFixed} onChange={(event) => onChange(event.target.checked)} /> {label}
    </label>
  );
}
