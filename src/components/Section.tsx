import Heading from '@theme/Heading';
import type { ReactNode } from 'react';

/** A part of a page under its own fragment. */
export function Section({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <section>
      <Heading as="h2" id={id}>
        {label}
      </Heading>
      {children}
    </section>
  );
}
