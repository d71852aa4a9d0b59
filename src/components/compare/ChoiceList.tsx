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
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => {
        const isChosen = chosen.includes(id);
        return (
          <label key={id} className="choice">
            <input type="checkbox" checked={isChosen} disabled={isChosen && chosen.length === 1} onChange={(event) => toggle(id, event.target.checked)} />{' '}
            {label}
          </label>
        );
      })}
    </fieldset>
  );
}
