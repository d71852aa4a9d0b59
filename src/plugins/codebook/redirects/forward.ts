import type { Element } from 'hast';
import { element, fixed, type Raw } from './html';

/**
 * Goes on at once, and keeps the query string and the fragment that came along. The same text on every page, so that one hash allows it
 * in a Content-Security-Policy. A link whose id is the fragment goes before the link that is marked with `data-to`.
 */
const script = `(function(){var hash="",link;try{hash=decodeURIComponent(location.hash.slice(1))}catch(e){}
link=hash&&document.getElementById(hash)||document.querySelector("[data-to]");
location.replace(link.pathname+(link.search||location.search)+(link.hash||location.hash))})()`;

/** The link that the script follows. @param href site-relative with the base path, so that a copy of the site on another host stays there. */
export function forwardLink(href: string, label: string): Element {
  return element('a', { dataTo: '', href }, label);
}

/** What leads a browser on; stands after the link. */
export const forwardScript: Raw = fixed('script', {}, script);

/** What leads a browser on that runs no scripts. */
export function forwardRefresh(href: string): Element {
  return element('noscript', {}, element('meta', { httpEquiv: ['refresh'], content: `0; url=${href}` }));
}
