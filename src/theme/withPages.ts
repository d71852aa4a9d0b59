import { type ComponentType, createElement } from 'react';
import { loadPageComponents } from './pageComponents';
import { preloadPage } from './preloadPage';

/** A route's component as Docusaurus makes it: what it needs is loaded before it is drawn. */
type RouteComponent = ComponentType<object> & { preload?: () => Promise<unknown> };

/**
 * The route of all pages, whose data and component are loaded too before a page is woken or navigated to. Docusaurus calls `preload` without
 * saying for which address: it is that in the address bar, which changes before.
 */
export function withPages(Route: RouteComponent): RouteComponent {
  const preload = () => Promise.all([Route.preload?.(), typeof window === 'undefined' ? loadPageComponents() : preloadPage(window.location.pathname)]);
  return Object.assign((props: object) => createElement(Route, props), { preload });
}
