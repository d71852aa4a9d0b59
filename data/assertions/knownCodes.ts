import type { CodebookData } from '../codebookData';
import type { AssertionContext } from './assertion';

/** Where numbers are written down, beside the entries of providers. */
export const codeFiles = ['data/statusCodes.ts', 'data/unregisteredUses.ts'] as const;

/** Whether it can be judged if a number exists. */
export function areCodesReadable({ unreadable }: AssertionContext): boolean {
  return !codeFiles.some((file) => unreadable.has(file));
}

/** Every number that the registry, an emitter or a provider names: each has a page. */
export function knownCodes({ providers, statusCodes, unregisteredUses }: CodebookData): ReadonlySet<string> {
  return new Set([
    ...statusCodes.map(({ code }) => String(code)),
    ...unregisteredUses.flatMap(({ code }) => code ?? []),
    ...providers.flatMap(({ entries }) => entries.map(({ statusCode }) => String(statusCode))),
  ]);
}
