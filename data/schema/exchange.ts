import * as z from 'zod';
import { markdownSchema } from './statement';

/** The digits of a number that records are kept under, for instance `429`. */
export const codeKeySchema = z.string().regex(/^\d{3}$/, 'must be the three digits of a status code, such as 429');

/** An example of a code on the wire: a request, and the response that carries the code. */
export const exchangeSchema = z.strictObject({
  /**
   * An HTTP/1.1 request as `parseMessage` reads it (RFC 9112 section 2.1). Lines end with LF here, with CRLF on the wire; a secret is a placeholder.
   * `Content-Length` counts the body as it stands; a request that states a length and has no body has not sent it yet.
   */
  request: z.string().min(1),
  /** The response, in the same form. It carries every header field that the specification requires for the code. */
  response: z.string().min(1),
  /** What to know about it; for an unregistered code whose response this is and where it is documented. */
  note: markdownSchema.optional(),
});
export type Exchange = z.infer<typeof exchangeSchema>;
