import * as z from 'zod';

const why = z.string().min(1);
const policySchema = z.strictObject({
  /** Licences that any package may have. */
  licences: z.array(z.strictObject({ id: z.string().min(1), why })),
  /** Packages of one version whose licence was read by a person. */
  licenceExceptions: z.array(z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), why })),
  /** Advisories that do not concern us, by the last part of their address (`GHSA-…`); each is judged again after its day. */
  advisoryExceptions: z.array(z.strictObject({ id: z.string(), package: z.string(), why, until: z.iso.date() })),
});

/** What packages may be installed, and why. */
export type Policy = z.infer<typeof policySchema>;

/** Reads `scripts/audit/policy.json`. @throws where it has another form. */
export function readPolicy(text: string): Policy {
  return policySchema.parse(JSON.parse(text));
}
