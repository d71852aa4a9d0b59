import { useId, useRef, useState } from 'react';
import { copyText } from '../clipboard';

/** An address to be copied into a macro; where the browser refuses to copy, it is selected. */
export function CopyAddress({ address }: { address: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState({ address: '', told: '' });
  const copy = async () => {
    const isCopied = await copyText(address);
    if (!isCopied) field.current?.select();
    setCopied({ address, told: isCopied ? 'Copied.' : 'The browser refused to copy. The address is selected: copy it by hand.' });
  };
  return (
    <div className="filter goAddress">
      <label htmlFor={id}>Address for a macro</label>
      <input ref={field} id={id} type="text" readOnly value={address} onFocus={(event) => event.target.select()} />
      <p>
        <button type="button" className="button button--secondary button--sm" onClick={copy}>
          Copy the address
        </button>{' '}
        <span role="status">{copied.address === address && copied.told}</span>
      </p>
      <p className="hint">
        In the address, put your helpdesk's placeholders where the values change, for instance <code>{'status={{ticket.status_code}}'}</code>. Values may be
        empty, and a provider may have any of its names.
      </p>
    </div>
  );
}
