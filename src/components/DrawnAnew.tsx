import useIsBrowser from '@docusaurus/useIsBrowser';
import { type ReactNode, useEffect, useRef } from 'react';

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
  // React neither reads nor changes what stands in an element whose HTML is given (https://react.dev/reference/react-dom/components/common).
  if (!isBrowser && isAsked()) return <div key="file" className="drawnAnew" dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />;
  return (
    <div key={isAsked() ? 'asked' : 'file'} className={isAsked() ? undefined : 'drawnAnew'} ref={part}>
      {children}
    </div>
  );
}

/** Whether the address that the document was opened at asks for something. */
function isAsked(): boolean {
  return typeof document !== 'undefined' && document.documentElement.hasAttribute('data-asked');
}

/** The browser could not go to the fragment of the address, for what it names took no room; who has scrolled on by now stays where they are. */
function goToFragment(part: HTMLElement | null): void {
  const named = document.getElementById(decodeFragment(window.location.hash));
  if (named && part?.contains(named) && window.scrollY === 0) named.scrollIntoView();
}

/** The id that a fragment names; as it is written where it cannot be decoded. */
function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
