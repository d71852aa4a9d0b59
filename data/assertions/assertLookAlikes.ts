import type { Problem } from '../problems';
import type { LookAlike } from '../schema/lookAlike';
import type { Assertion } from './assertion';
import { areCodesReadable, codeFiles, knownCodes } from './knownCodes';
import { repeated } from './places';

const file = 'data/lookAlikes.ts';

/** Look-alikes are other codes that exist, each once; and every redirecting or failing code in force has one. */
export const assertLookAlikes: Assertion = (data, context) => {
  if (!areCodesReadable(context) || context.unreadable.has(file)) return [];
  const known = knownCodes(data);
  return [
    ...Object.entries(data.lookAlikes).flatMap(([code, lookAlikes]) => [...judgeCode(code, code, known), ...judgeLookAlikes(code, lookAlikes, known)]),
    ...data.statusCodes
      .filter(({ code, state }) => code >= 300 && state !== 'unused' && !data.lookAlikes[code])
      .map(({ code }) => ({
        file,
        path: String(code),
        found: 'nothing',
        expected: 'at least one look-alike of every registered redirect and error',
        mend: `Add \`${code}: [{ code, text }]\`: what does the reader see when it is another code?`,
      })),
  ];
};

function judgeLookAlikes(code: string, lookAlikes: readonly LookAlike[], known: ReadonlySet<string>): Problem[] {
  return [
    ...lookAlikes.flatMap((lookAlike, index) => judgeCode(String(lookAlike.code), `${code}[${index}].code`, known)),
    ...lookAlikes.flatMap((lookAlike, index) =>
      String(lookAlike.code) === code
        ? [{ file, path: `${code}[${index}].code`, found: `${code} itself`, expected: 'another code', mend: 'Name the code that is taken for it.' }]
        : [],
    ),
    ...repeated(lookAlikes, (lookAlike) => String(lookAlike.code)).map((lookAlike) => ({
      file,
      path: `${code}[${lookAlikes.lastIndexOf(lookAlike)}].code`,
      found: `a second ${lookAlike.code}`,
      expected: 'each look-alike once',
      mend: 'Join the two.',
    })),
  ];
}

function judgeCode(code: string, path: string, known: ReadonlySet<string>): Problem[] {
  if (known.has(code)) return [];
  return [{ file, path, found: code, expected: `a code of ${codeFiles.join(', ')}, or of a provider`, mend: 'Correct the number, or remove the line.' }];
}
