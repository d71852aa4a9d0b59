import { useEffect } from 'react';

/** Scrolls the sidebar, and it alone, so that the item of the current page can be seen; a long list of codes would hide it. */
export function useCurrentInView(path: string): void {
  useEffect(() => {
    const menu = document.querySelector<HTMLElement>('.theme-doc-sidebar-container .menu');
    const active = menu?.querySelectorAll<HTMLAnchorElement>('a.menu__link--active[aria-current="page"]') ?? [];
    const current = [...active].find(({ pathname }) => pathname.endsWith(path));
    if (!menu || !current) return;
    const seen = menu.getBoundingClientRect();
    const item = current.getBoundingClientRect();
    if (item.top < seen.top || item.bottom > seen.bottom) menu.scrollTop += item.top - seen.top - seen.height / 2;
  }, [path]);
}
