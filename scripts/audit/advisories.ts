import * as z from 'zod';
import type { Policy } from './policy';

const advisorySchema = z.object({ url: z.string(), title: z.string(), severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']), name: z.string() });
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(z.string(), z.object({ via: z.array(z.union([z.string(), advisorySchema])) })),
});

/** A known weakness of a package. */
export interface Advisory {
  /** For instance `GHSA-xxxx-xxxx-xxxx`. */
  id: string;
  package: string;
  title: string;
  severity: 'info' | 'low' | 'moderate' | 'high' | 'critical';
  url: string;
}

/** The advisories in what `npm audit --json` prints, each once; null where the registry did not answer. */
export function readAuditReport(text: string): Advisory[] | null {
  const report = reportSchema.safeParse(parse(text));
  if (!report.success) return null;
  const advisories = Object.values(report.data.vulnerabilities).flatMap(({ via }) => via.filter((cause) => typeof cause !== 'string'));
  return [...new Map(advisories.map((cause) => [`${cause.url} ${cause.name}`, toAdvisory(cause)])).values()];
}

function toAdvisory({ name, severity, title, url }: z.infer<typeof advisorySchema>): Advisory {
  return { id: url.replace(/^.*\//, ''), package: name, title, severity, url };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The grave ones that no exception covers.
 * @param today as `2026-11-21`; an exception ends with its day.
 */
export function findGrave(advisories: readonly Advisory[], { advisoryExceptions }: Policy, today: string): Advisory[] {
  const isExcepted = (advisory: Advisory) =>
    advisoryExceptions.some(({ id, package: name, until }) => id === advisory.id && name === advisory.package && today <= until);
  return advisories.filter((advisory) => ['high', 'critical'].includes(advisory.severity) && !isExcepted(advisory));
}
