import type * as z from 'zod';
import { describeValue, formatPath, type Problem } from './problems';

type Issue = z.core.$ZodIssue;

/** Turns what the schema says of a file's value into problems, one an issue. */
export function toProblems(file: string, value: unknown, error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => toProblem(file, value, issue));
}

function toProblem(file: string, value: unknown, issue: Issue): Problem[] {
  const path = formatPath(issue.path);
  const found = describeValue(valueAt(value, issue.path));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(file, path, key));
  if (found === 'nothing')
    return [
      {
        file,
        path,
        found,
        expected: expectation(issue),
        mend:
          issue.path.length > 0
            ? `Add \`${String(issue.path.at(-1))}\`; its doc comment in data/schema says what belongs there.`
            : 'Write the data behind `export default`.',
      },
    ];
  return [{ file, path, found, expected: expectation(issue), mend: mendingOf(issue) }];
}

function unknownKey(file: string, path: string, key: string): Problem {
  const place = path ? `${path}.${key}` : key;
  return {
    file,
    path: place,
    found: `the field \`${key}\``,
    expected: 'only fields that data/schema names',
    mend: 'Correct the spelling of the field or remove it.',
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}

const typeNames: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((allowed) => `\`${String(allowed)}\``).join(', ')}`;
    case 'invalid_union':
      return issue.errors.flat().map(expectation).join(', or ');
    case 'invalid_key':
      return `a key in this form: ${issue.issues.map(({ message }) => message).join(', ')}`;
    case 'too_small':
      return issue.message.startsWith('Too small') ? `at least ${issue.minimum}` : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too big') ? `at most ${issue.maximum}` : issue.message;
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? `a text in the form ${issue.format}` : issue.message;
    default:
      return issue.message;
  }
}

function mendingOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return 'Choose one of these words.';
    case 'invalid_type':
      return 'Write the value in this form.';
    case 'too_small':
    case 'too_big':
      return 'Change the value so that it lies within the limit.';
    case 'custom':
      return 'Rewrite the text without it.';
    default:
      return 'Correct the value; the doc comment of the field in data/schema has an example.';
  }
}
