/** Texts as literals: whatever the data hold, the code stays valid and the text stays a text. */

/** Inside double quotes of a POSIX shell. `!` stands outside of them: an interactive shell would take it for history. */
export function inShellQuotes(text: string): string {
  return text.replace(/[\\"$`]/g, '\\$&').replace(/!/g, '"\'!\'"');
}

/** A JavaScript string in single quotes. */
export function jsString(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'");
  return `'${inside}'`;
}

/** A Python string in double quotes; every escape of JSON means the same there. */
export function pythonString(text: string): string {
  return JSON.stringify(text);
}
