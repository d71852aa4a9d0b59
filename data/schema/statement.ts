import * as z from 'zod';
import { findRawHtml } from '../markdown';

/**
 * Where a statement comes from, from the strongest to the weakest:
 * `documented` = the provider's own page says so; `standard` = it follows from the HTTP specification;
 * `editorial` = our advice.
 */
export const basisSchema = z.enum(['documented', 'standard', 'editorial']);
export type Basis = z.infer<typeof basisSchema>;

/** Markdown (GFM) without raw HTML. Sentences are our own; codes, labels, field and header names stand as published. */
export const markdownSchema = z
  .string()
  .trim()
  .min(1, 'must not be empty; write the sentence or leave the field out')
  .superRefine((text, context) => {
    const html = findRawHtml(text);
    if (html) context.addIssue({ code: 'custom', message: `Markdown without raw HTML (here ${html}); literal tags stand in backticks` });
  });

/** An absolute web address, for instance `https://docs.example.com/errors`. */
export const webUrlSchema = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'must be a full http(s) address such as https://docs.example.com/errors',
});

/** A kebab-case name that can stand in a URL, for instance `rate-limited`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as rate-limited')
  .refine((slug) => slug !== 'constructor', 'must be another word than constructor, which every object of a program has already');

/** One sentence or short paragraph with its basis. */
export const statementSchema = z.strictObject({
  /** The sentence, as Markdown. */
  text: markdownSchema,
  /** Who says so. */
  basis: basisSchema,
  /** Keys of the provider's `sources`. Inside a condition they may be left out: then the condition's editions are the source. */
  sources: z.array(slugSchema).min(1).optional(),
});
export type Statement = z.infer<typeof statementSchema>;

/** A page that a fact was taken from. */
export const sourceSchema = z.strictObject({
  /** What the page calls itself, for instance `HuntAPI: Status Code`. */
  title: z.string().min(1),
  url: webUrlSchema,
});
export type Source = z.infer<typeof sourceSchema>;
