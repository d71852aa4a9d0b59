/**
 * A short fingerprint of a text, the same in Node and in a browser: tells whether the data of a page are those that its HTML was drawn from.
 * FNV-1a with 32 bits over the UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/); no guard against anybody who means harm.
 */
export function fingerprint(text: string): string {
  // Where the site is rendered, looking up a global name takes longer than all else here.
  const { imul } = Math;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
