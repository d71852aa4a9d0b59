import type { LockedPackage } from './lockFile';
import type { Policy } from './policy';

/** Whether an SPDX expression can be met with allowed licences alone: one of those joined by OR, each of those joined by AND. */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let place = 0;
  const readOne = (): boolean => {
    const token = tokens[place++];
    if (token !== '(') return token !== undefined && allowed.has(token);
    const inner = readChoice();
    return tokens[place++] === ')' && inner;
  };
  const readAll = (): boolean => {
    let all = readOne();
    for (; tokens[place] === 'AND'; all = readOne() && all) place += 1;
    return all;
  };
  const readChoice = (): boolean => {
    let any = readAll();
    for (; tokens[place] === 'OR'; any = readAll() || any) place += 1;
    return any;
  };
  const isMet = readChoice();
  return isMet && place === tokens.length;
}

/** What the licences of packages are, and which are not allowed. */
export interface LicenceReport {
  /** How many packages have a licence, the most first. */
  counts: [licence: string, packages: number][];
  /** A sentence for each package whose licence is unknown or not allowed. */
  problems: string[];
  /** The exceptions that were needed, as `name@version`. */
  excepted: string[];
}

/** Holds the licences of packages against the policy. */
export function judgeLicences(packages: readonly LockedPackage[], { licenceExceptions, licences }: Policy): LicenceReport {
  const allowed = new Set(licences.map(({ id }) => id));
  const counts = new Map<string, number>();
  const problems: string[] = [];
  const excepted: string[] = [];
  for (const { licence, name, version } of packages) {
    const exception = licenceExceptions.find((other) => other.name === name && other.version === version);
    const stated = exception?.licence ?? licence ?? 'unknown';
    counts.set(stated, (counts.get(stated) ?? 0) + 1);
    if (exception) excepted.push(`${name}@${version}`);
    else if (licence === null) problems.push(`${name} ${version} states no licence.`);
    else if (!isAllowed(licence, allowed)) problems.push(`${name} ${version} has the licence ${licence}, which is not on the list.`);
  }
  return { counts: [...counts].sort((a, b) => b[1] - a[1]), problems, excepted };
}
