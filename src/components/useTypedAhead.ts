import { type RefObject, useEffect, useRef } from 'react';

/** A field in which a person can have put something before the page's scripts were at work. */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Takes over what stands in a field when the page wakes: React knows only of what is typed from then on, and would lose the rest.
 * The field needs `autoComplete="off"`; else a reload fills it with what stood there before, which nobody typed now.
 */
export function useTypedAhead<Kind extends Field>(field: RefObject<Kind | null>, value: string, adopt: (typed: string) => void): void {
  const latest = useRef({ value, adopt });
  latest.current = { value, adopt };
  useEffect(() => {
    const typed = field.current?.value ?? '';
    if (typed !== '' && typed !== latest.current.value) latest.current.adopt(typed);
  }, [field]);
}
