import * as z from 'zod';
import { markdownSchema, slugSchema } from './statement';

/** A site-relative path of one of our pages, with or without a fragment. */
const pagePathSchema = z
  .string()
  .regex(/^\/([^\s?#]*\/)?(#\S+)?$/, 'must be a path of this site with a slash at both ends, such as /sportradar/429/ or /sportradar/429/#throttled');

/** What changed in the data, told to a reader who knew them before. */
export const changeSchema = z.strictObject({
  /** Unique among the changes, for instance `first-data`. With the date it is the permanent fragment on the page of changes, so it stays. */
  id: slugSchema,
  /** The day on which it was published. */
  date: z.iso.date('must be a day such as 2026-11-21'),
  /** A few words without Markdown, for instance `Numbers of the APITube skill file`. */
  title: z.string().min(1),
  /** What is different now, in one to three sentences. */
  text: markdownSchema,
  /** The pages that it concerns. */
  paths: z.array(pagePathSchema).min(1, 'must name at least one page that the change concerns'),
});
/** One dated change of the data. */
export type Change = z.infer<typeof changeSchema>;
