/** One mistake in a data file, told to the person who made it. */
export interface Problem {
  /** The file, from the project's root, for instance `data/providers/huntapi.ts`. */
  file: string;
  /** The place in it, for instance `entries[1].conditions[0].meaning`; empty for the file as a whole. */
  path: string;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What to do about it. */
  mend: string;
}

/** Thrown when the data cannot be used; `problems` holds every mistake that was found, `message` all of them as text. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
  }
}

/** All problems as text for a terminal, grouped by file in the order given. */
function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 mistake in the data' : `${problems.length} mistakes in the data`;
  return [`${count}:`, ...problems.map(formatProblem)].join('\n\n');
}

function formatProblem({ file, path, found, expected, mend }: Problem): string {
  const place = path ? `${file} › ${path}` : file;
  return [place, `  found:    ${found}`, `  expected: ${expected}`, `  mend:     ${mend}`].join('\n');
}

/** A path as it is written in TypeScript: `['entries', 1, 'meaning']` becomes `entries[1].meaning`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`)).join('');
}

/** A found value, short enough for one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = toText(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

/** JSON where there is one. A data file is a program: what it exports can be a cycle, or refuse to be looked at. */
function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch (error) {
    return `a value that cannot be shown (${reasonOf(error)})`;
  }
}

/** The first line of what went wrong, of whatever was thrown: a data file can throw anything. */
export function reasonOf(thrown: unknown): string {
  try {
    const text: unknown = thrown instanceof Error ? thrown.message : thrown;
    return String(text).split('\n', 1).join('').trim() || 'an error without a message';
  } catch {
    return 'an error that has no text';
  }
}
