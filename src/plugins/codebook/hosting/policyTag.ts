/** Behind the declaration of the character set, which has to stand within the first 1,024 bytes; before anything that a policy can refuse. */
const place = /<meta charset=[^>]*>/i;

/**
 * A page's HTML with its policies for hosts that send no headers, such as GitHub Pages. What is pasted stays within the page on every host.
 * @param policy without `frame-ancestors`, which browsers obey in a header alone
 * @throws Error where the page does not declare its character set
 */
export function addPolicy(html: string, policy: string): string {
  const match = place.exec(html.slice(0, 1024));
  if (!match) throw new Error('A page has no <meta charset> at its beginning, behind which the Content-Security-Policy belongs.');
  const end = match.index + match[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="same-origin">${html.slice(end)}`;
}
