import * as z from 'zod';

/** The part of a lock file that the audit reads (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). */
const lockedPackageSchema = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  deprecated: z.string().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
});
const rootSchema = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.looseObject({ '': rootSchema }).catchall(lockedPackageSchema),
});
const manifestSchema = rootSchema;

/** A package of a lock file. */
export interface LockedPackage {
  /** Where it is installed, for instance `node_modules/zod`. */
  place: string;
  name: string;
  version: string;
  /** SPDX expression (https://spdx.org/licenses/); null where the package states none. */
  licence: string | null;
  /** Why its author gave it up; null where it is kept. */
  deprecated: string | null;
  /** Whether nothing that the site is built with needs it. */
  isDevelopment: boolean;
  resolved: string | null;
  integrity: string | null;
}

/** The packages of a lock file, by place. @throws where the text is no lock file of version 3. */
export function readLock(text: string): LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(text));
  return Object.entries(packages).flatMap(([place, value]) => {
    const own = place === '' ? null : lockedPackageSchema.parse(value);
    if (!own || own.link) return [];
    return {
      place,
      name: own.name ?? place.replace(/^.*node_modules\//, ''),
      version: own.version ?? '',
      licence: own.license ?? null,
      deprecated: own.deprecated ?? null,
      isDevelopment: own.dev === true,
      resolved: own.resolved ?? null,
      integrity: own.integrity ?? null,
    };
  });
}

/** What keeps an installation from being the same everywhere: a sentence each. */
export function findLockProblems(lockText: string, manifestText: string): string[] {
  const { packages } = lockSchema.parse(JSON.parse(lockText));
  const manifest = manifestSchema.parse(JSON.parse(manifestText));
  const differing = (['dependencies', 'devDependencies'] as const).filter((kind) => sorted(packages[''][kind]) !== sorted(manifest[kind]));
  return [
    ...differing.map((kind) => `\`${kind}\` of package.json and of the lock file differ: run npm install and commit the lock file.`),
    ...readLock(lockText).flatMap(findPackageProblems),
  ];
}

function findPackageProblems({ integrity, place, resolved }: LockedPackage): string[] {
  const isHashed = /^sha(?:256|384|512)-/.test(integrity ?? '');
  return [
    ...(isHashed ? [] : [`${place} has no hash (integrity), so anything could be installed in its place.`]),
    ...(resolved === null ? [] : [`${place} comes from ${resolved}: the lock file names no hosts, so that each machine asks its own registry.`]),
  ];
}

function sorted(ranges: Record<string, string> = {}): string {
  return JSON.stringify(Object.entries(ranges).sort(([a], [b]) => (a < b ? -1 : 1)));
}
