import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useEffect, useRef } from 'react';
import { decodeSafely } from '../catalog/decodeSafely';

/**
 * The part of a page drawn from its address that is another for each address (`DrawnFromAddress.tsx`). Where the address asks for something, what the
 * file holds of it takes no room (`page.css`), and the application does not take it over piece by piece, only to throw it away in the next moment: it is
 * left alone, and then drawn as asked.
 */
export function DrawnAnew({ children }: { children: ReactNode }) {
  const isBrowser = useIsBrowser();
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isBrowser && isAsked()) goToFragment(part.current);
  }, [isBrowser]);
  if (!isBrowser && isAsked()) return <LeftAlone />;
  return (
    <div className={isAsked() ? undefined : 'drawnAnew'} ref={part}>
      {children}
    </div>
  );
}

/** Stands for what the file holds: while React takes over a page, it leaves the content of an element whose HTML is given as it is. */
function LeftAlone() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty, and the one way to have React leave an element's content alone.
  return <div className="drawnAnew" dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />;
}

/** Whether the address that the document was opened at asks for something. */
function isAsked(): boolean {
  return typeof document !== 'undefined' && document.documentElement.hasAttribute('data-asked');
}

/** The browser could not go to the fragment of the address, for what it names took no room; who has scrolled on by now stays where they are. */
function goToFragment(part: HTMLElement | null): void {
  const named = document.getElementById(decodeSafely(window.location.hash.slice(1)));
  if (named && part?.contains(named) && window.scrollY === 0) named.scrollIntoView();
}
