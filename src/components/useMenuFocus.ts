import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import { useEffect, useRef } from 'react';

/** What lies behind the open menu. */
const behind = '#__docusaurus_skipToContent_fallback, .footer, .navbar__inner';

/** Keeps the focus in the menu of a phone while it is open (WAI-ARIA Authoring Practices, dialog pattern), and gives it back to the button that opened it. */
export function useMenuFocus(): void {
  const { shown, toggle } = useNavbarMobileSidebar();
  const latestToggle = useRef(toggle);
  latestToggle.current = toggle;
  useEffect(() => {
    if (!shown) return;
    const hidden = [...document.querySelectorAll<HTMLElement>(behind)];
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') latestToggle.current();
    };
    for (const element of hidden) element.inert = true;
    const stop = focusOnceVisible('.navbar-sidebar__close');
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      stop();
      for (const element of hidden) element.inert = false;
      document.removeEventListener('keydown', closeOnEscape);
      document.querySelector<HTMLElement>('.navbar__toggle')?.focus();
    };
  }, [shown]);
}

/** Focuses an element as soon as it can take the focus: what slides in is not visible in its first frames. @returns what stops the waiting */
function focusOnceVisible(selector: string): () => void {
  let frame = 0;
  const attempt = () => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    if (document.activeElement !== element) frame = requestAnimationFrame(attempt);
  };
  attempt();
  return () => cancelAnimationFrame(frame);
}
