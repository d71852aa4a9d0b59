import { useId, useRef, useState } from 'react';
import { goPath } from '../../catalog/go/goPath';
import type { GoRequest } from '../../catalog/go/goRequest';
import { FilterSelect } from '../compare/FilterSelect';
import { useTypedAhead } from '../useTypedAhead';
import { CopyAddress } from './CopyAddress';

type Values = GoRequest['values'];

interface GoFormProps {
  /** Those to choose from; none where there are too many, then the name is typed. */
  providers: readonly { id: string; label: string }[];
  initial: Values;
  /** Where the form leads while scripts are not at work. */
  action: string;
  /** The full address of a path of ours. */
  toAddress: (path: string) => string;
  onGo: (path: string) => void;
}

/** Asks for what a helpdesk knows, and builds the address that leads to its page. */
export function GoForm({ action, initial, onGo, providers, toAddress }: GoFormProps) {
  const [values, setValues] = useState(initial);
  const textId = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const change = (name: keyof Values) => (value: string | null) => setValues((current) => ({ ...current, [name]: value ?? '' }));
  useTypedAhead(text, values.text, change('text'));
  const path = goPath(values);
  return (
    <>
      <form
        method="get"
        action={action}
        className="controls goForm"
        onSubmit={(event) => {
          event.preventDefault();
          onGo(path);
        }}
      >
        <div className="controls-row">
          {providers.length > 0 ? (
            <FilterSelect
              label="Provider"
              all="Not known"
              options={withGiven(providers, initial.provider)}
              value={values.provider || null}
              onChange={change('provider')}
            />
          ) : (
            <Field name="provider" label="Provider" value={values.provider} onChange={change('provider')} />
          )}
          <Field name="status" label="Status" value={values.status} onChange={change('status')} />
          <Field name="id" label="Identifier" value={values.id} onChange={change('id')} />
        </div>
        <div className="filter">
          <label htmlFor={textId}>Text of the ticket or the response; it stands after # in the address, so it is never sent to a server</label>
          {/* Without a name, so that a browser without scripts does not send it either. */}
          <textarea
            ref={text}
            id={textId}
            rows={4}
            value={values.text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change('text')(event.target.value)}
          />
        </div>
        <p>
          <button type="submit" className="button button--primary button--sm">
            Go to the page
          </button>
        </p>
      </form>
      <CopyAddress address={toAddress(path)} />
    </>
  );
}

/** What the address gave stays to be chosen, also where it is no provider's id. */
function withGiven(providers: GoFormProps['providers'], given: string): GoFormProps['providers'] {
  return given === '' || providers.some(({ id }) => id === given) ? providers : [{ id: given, label: given }, ...providers];
}

function Field({ label, name, onChange, value }: { label: string; name: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useTypedAhead(field, value, onChange);
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        name={name}
        type="text"
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
