/** What may stand in a page; scripts and styles by their hashes, as `sha256-…`. */
export interface AllowedCode {
  scripts: readonly string[];
  styles: readonly string[];
  hasStyleAttributes: boolean;
}

/** What the hosts that read `_headers` take of a line, with the spaces before it, the name and the value. */
export const longestHeaderLine = 2000;

const headerName = 'Content-Security-Policy';

/**
 * The policy of a page: scripts and styles of this site alone, and those inside of it by hash. `connect-src 'self'` and `form-action 'self'` keep what
 * is pasted here. What is not named falls to `default-src`; that is `'self'`, since browsers also hold what is fetched ahead against it.
 * Style attributes (those of coloured code) are allowed as such: they run nothing, load nothing from elsewhere, and their hashes would weigh on every page.
 * @see https://www.w3.org/TR/CSP3/
 */
export function buildPolicy(allowed: AllowedCode): string {
  return toPolicy(allowed.scripts, [
    `style-src-elem ${toSources("'self'", allowed.styles)}`,
    `style-src-attr ${allowed.hasStyleAttributes ? "'unsafe-inline'" : "'none'"}`,
  ]);
}

/**
 * The policy as a header for all pages. It adds what only a header can say: no page may be framed, since nobody could see whose page they paste into.
 * Where the hashes of all styles make it longer than hosts take, each page's own `<meta>` holds them alone; both policies are in force.
 */
export function buildHeaderPolicy(allowed: AllowedCode): string {
  const whole = withFrames(buildPolicy(allowed));
  return `  ${headerName}: ${whole}`.length <= longestHeaderLine ? whole : withFrames(toPolicy(allowed.scripts, ["style-src 'self' 'unsafe-inline'"]));
}

function withFrames(policy: string): string {
  return `${policy}; frame-ancestors 'none'`;
}

function toPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src ${toSources("'self'", scripts)}`,
    ...styles,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

function toSources(first: string, hashes: readonly string[]): string {
  return [first, ...hashes.map((hash) => `'${hash}'`)].join(' ');
}
