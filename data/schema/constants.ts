import * as z from 'zod';
import { markdownSchema, sourceSchema } from './statement';

/** The languages in the order in which a reader looks for them. */
const languageSchema = z.enum(['JavaScript', 'Python', 'Go', 'Java', '.NET', 'PHP', 'Ruby', 'Rust', 'Kotlin', 'Elixir']);

/** The languages in that order. */
export const languages = languageSchema.options;

/** A name as code writes it, for instance `TooManyRequests`. */
const tokenSchema = z.string().regex(/^\S+$/, 'must be the name as code writes it, without white space, such as TooManyRequests');

/** A name that needs no word, or one with a note: since when it exists, that it is deprecated, how it differs. */
const constantNameSchema = z.union([tokenSchema, z.strictObject({ name: tokenSchema, note: markdownSchema })]);

/** What a library of a programming language calls status codes. The file's name is its id. */
export const constantLibrarySchema = z.strictObject({
  language: languageSchema,
  /** For instance `net/http`; with its product where the name alone says too little: `Spring HttpStatus`. */
  library: z.string().trim().min(1),
  /** How code writes a name, with `{name}` in its place, for instance `http.{name}`. */
  expression: z.string().regex(/^\S*\{name\}\S*$/, 'must hold {name} where the name goes, without white space, such as http.{name}'),
  /** The names by status code, the one to use first where a code has several. */
  names: z.record(
    z.string().regex(/^\d{3}$/, 'must be a status code such as 429'),
    z.union([constantNameSchema, z.array(constantNameSchema).min(1, 'must hold a name; leave out a code without one')]),
  ),
  /** The file that the names were read from, at the commit that was read. */
  source: sourceSchema,
});
export type ConstantLibraryData = z.infer<typeof constantLibrarySchema>;

/** A name with its note, null where there is none. */
export interface ConstantName {
  name: string;
  note: string | null;
}

/** The names that a library gives a status code; none where it has none. */
export function constantNames({ names }: ConstantLibraryData, code: string): ConstantName[] {
  return [names[code] ?? []].flat().map((name) => (typeof name === 'string' ? { name, note: null } : name));
}
