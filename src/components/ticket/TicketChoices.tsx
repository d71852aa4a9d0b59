import { useId } from 'react';
import { type TicketFormat, type TicketKind, ticketFormats, ticketKinds } from '../../catalog/ticket/types';
import type { TicketChoice } from './ticketChoice';

const kindLabels: Record<TicketKind, string> = { reply: 'Customer reply', note: 'Internal note' };

const formatLabels: Record<TicketFormat, string> = {
  rich: 'Rich text',
  markdown: 'Markdown',
  jira: 'Jira wiki markup',
  plain: 'Plain text',
};

interface TicketChoicesProps {
  choice: TicketChoice;
  onChange: (choice: TicketChoice) => void;
}

/** For whom the text is, and how the place that it is pasted into reads marks. */
export function TicketChoices({ choice, onChange }: TicketChoicesProps) {
  return (
    <div className="ticketChoices">
      <Radios legend="Text" values={ticketKinds} labels={kindLabels} chosen={choice.kind} onChange={(kind) => onChange({ ...choice, kind })} />
      <Radios legend="Format" values={ticketFormats} labels={formatLabels} chosen={choice.format} onChange={(format) => onChange({ ...choice, format })} />
      <p className="hint">Rich text is for editors with formatting, such as Zendesk, Gmail and Jira Cloud.</p>
    </div>
  );
}

interface RadiosProps<Value extends string> {
  legend: string;
  values: readonly Value[];
  labels: Record<Value, string>;
  chosen: Value;
  onChange: (value: Value) => void;
}

function Radios<Value extends string>({ legend, values, labels, chosen, onChange }: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChange(value)} /> {labels[value]}
        </label>
      ))}
    </fieldset>
  );
}
