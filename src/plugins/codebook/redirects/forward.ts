import type { Element } from 'hast';
import { element } from './html';

/**
 * Goes on at once, and keeps the query string and the fragment that came along. The same text on every page, so that one hash allows it
 * in a Content-Security-Policy. A link whose id is the fragment goes before the link `to`.
 */
const script = `(function(){var hash="",link;try{hash=decodeURIComponent(location.hash.slice(1))}catch(e){}
link=hash&&document.getElementById(hash)||document.getElementById("to");
location.replace(link.pathname+(link.search||location.search)+(link.hash||location.hash))})()`;

/** What leads a browser on, with and without JavaScript; stands after the link with the id `to`. */
export function forwarding(target: string): { head: Element[]; body: Element[] } {
  const refresh = element('meta', { httpEquiv: ['refresh'], content: `0; url=${target}` });
  return { head: [element('noscript', {}, refresh)], body: [element('script', {}, script)] };
}
