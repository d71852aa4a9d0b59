import * as z from 'zod';
import { isPlainAddress } from '../ledger';

const addressSchema = z
  .string()
  .regex(
    /^\/(?:[^\s?#*]*\/)?(?:\*|#[^\s#]+)?$/,
    'must be an address of this site such as /sportradar/429/, /sportradar/429/#throttled, or /sportradar/* for everything below',
  )
  .refine(isPlainAddress, 'must be an address without empty parts, . and .., and with complete percent-encoding');

/** An address that was published once and now leads to another one. */
export const redirectSchema = z
  .strictObject({
    /** The old address: a page (`/hunt/402/`), a fragment (`/sportradar/429/#too-fast`), or everything below a path (`/hunt/*`). */
    from: addressSchema,
    /** The address that answers now, in the same form as `from`; a page or fragment may also lead to a page. */
    to: addressSchema,
    /** Why it moved, in a few plain words (no Markdown) for a reader who came by the old address. */
    why: z.string().trim().min(1),
    /** The day on which it moved. */
    since: z.iso.date(),
  })
  .refine(({ from, to }) => from.endsWith('*') === to.endsWith('*'), { path: ['to'], message: 'must end with * where `from` does, and only there' });
export type RedirectData = z.infer<typeof redirectSchema>;
