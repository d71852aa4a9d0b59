import type { PhrasingContent } from 'mdast';

const host = '(?:[a-z0-9]+(?:-[a-z0-9]+)*[.])+[a-z]{2,}';
const page = `https?://${host}(?:/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*/?`;

/** An address of a page, or of a person, that stands between spaces or at the end of a sentence. */
const simpleAddress = new RegExp(`(?<=^| )(?:${page}|([a-z0-9]+@${host}))(?=[.,]?(?: |$))`, 'g');

/** What could be an address of another form. */
const anyAddress = /www\.|:\/\/|@/i;

/**
 * Makes links of the addresses in plain words, as GFM does. Null where an address has another form than the simple one.
 * @param words no other marks than addresses
 */
export function linkAddresses(words: string): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: address, 1: person, index } of words.matchAll(simpleAddress)) {
    if (address.includes('www.')) return null;
    nodes.push(...textBetween(words, end, index), toLink(address, person === undefined ? address : `mailto:${address}`));
    end = index + address.length;
  }
  nodes.push(...textBetween(words, end, words.length));
  return nodes.some((node) => node.type === 'text' && anyAddress.test(node.value)) ? null : nodes;
}

function textBetween(words: string, start: number, end: number): PhrasingContent[] {
  return start < end ? [{ type: 'text', value: words.slice(start, end) }] : [];
}

function toLink(text: string, url: string): PhrasingContent {
  return { type: 'link', title: null, url, children: [{ type: 'text', value: text }] };
}
