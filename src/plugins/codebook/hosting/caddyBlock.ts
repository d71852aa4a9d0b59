/** A block of a Caddyfile, line by line: `head` with what it holds in braces. */
export function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}
