import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import { useEffect } from 'react';

/** What lies behind the open menu. */
const behind = '#__docusaurus_skipToContent_fallback, .footer, .navbar__inner';

/** Keeps the focus in the menu of a phone while it is open (WAI-ARIA Authoring Practices, dialog pattern), and gives it back to the button that opened it. */
export function useMenuFocus(): void {
  const { shown, toggle } = useNavbarMobileSidebar();
  useEffect(() => {
    if (!shown) return;
    const hidden = [...document.querySelectorAll<HTMLElement>(behind)];
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') toggle();
    };
    for (const element of hidden) element.inert = true;
    // The menu becomes visible with its first frame; what is not visible takes no focus.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('.navbar-sidebar__close')?.focus()));
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      cancelAnimationFrame(frame);
      for (const element of hidden) element.inert = false;
      document.removeEventListener('keydown', closeOnEscape);
      document.querySelector<HTMLElement>('.navbar__toggle')?.focus();
    };
  }, [shown, toggle]);
}
