import Heading from '@theme/Heading';
import type { ReactNode } from 'react';

/** One component under its own fragment, with its states (see `State`) side by side. */
export function Specimen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="specimen">
      <Heading as="h3" id={toFragment(title)}>
        {title}
      </Heading>
      <div className="specimen-states">{children}</div>
    </section>
  );
}

interface StateProps {
  label: string;
  children: ReactNode;
  /** Takes the whole line: for tables and everything else that needs room. */
  isWide?: boolean;
}

/** One state of a component, named. */
export function State({ label, children, isWide = false }: StateProps) {
  return (
    <div className={isWide ? 'specimen-state specimen-state--wide' : 'specimen-state'}>
      <p className="specimen-label">{label}</p>
      <div>{children}</div>
    </div>
  );
}

/** `CodeNumeral, large` becomes `code-numeral-large`. */
function toFragment(title: string): string {
  return title
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}
