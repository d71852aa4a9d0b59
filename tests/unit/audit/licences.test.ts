import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAllowed, judgeLicences } from '../../../scripts/audit/licences';
import { type LockedPackage, readLock } from '../../../scripts/audit/lockFile';
import { type Policy, readPolicy } from '../../../scripts/audit/policy';

const allowed = new Set(['MIT', 'ISC', 'Apache-2.0']);

describe('an expression of licences', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['GPL-3.0-only OR MIT', true],
    ['(WTFPL OR MIT)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only) AND (ISC OR EUPL-1.2)', true],
    ['MIT OR GPL-3.0-only AND GPL-2.0-only', true],
    ['GPL-3.0-only AND MIT OR GPL-2.0-only', false],
    ['', false],
    ['MIT OR', false],
    ['(MIT', false],
    ['MIT)', false],
    ['MIT ISC', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
  ])('%j: %s', (expression, expected) => {
    expect(isAllowed(expression, allowed)).toBe(expected);
  });
});

const policy: Policy = {
  licences: [{ id: 'MIT', why: 'Permissive.' }],
  licenceExceptions: [{ name: 'old', version: '1.0.0', licence: 'MIT', why: 'Read by hand.' }],
  advisoryExceptions: [],
};

function aPackage(name: string, licence: string | null, version = '1.0.0'): LockedPackage {
  return { place: `node_modules/${name}`, name, version, licence, deprecated: null, isDevelopment: false, resolved: null, integrity: null };
}

describe('the licences of packages', () => {
  it('are counted, and what is unknown or not allowed is named', () => {
    const packages = [aPackage('a', 'MIT'), aPackage('b', 'MIT'), aPackage('c', 'SSPL-1.0'), aPackage('d', null)];
    expect(judgeLicences(packages, policy)).toEqual({
      counts: [
        ['MIT', 2],
        ['SSPL-1.0', 1],
        ['unknown', 1],
      ],
      problems: ['c 1.0.0 has the licence SSPL-1.0, which is not on the list.', 'd 1.0.0 states no licence.'],
      excepted: [],
    });
  });

  it('are excepted for the version that somebody read, and for no other', () => {
    const report = judgeLicences([aPackage('old', null), aPackage('old', null, '1.0.1')], policy);
    expect([report.excepted, report.problems]).toEqual([['old@1.0.0'], ['old 1.0.1 states no licence.']]);
  });
});

describe('the policy of the project', () => {
  const own = readPolicy(readFileSync('scripts/audit/policy.json', 'utf8'));
  const folders = ['.', ...['bench', 'bench/peers'].flatMap((parent) => readdirSync(parent).map((name) => `${parent}/${name}`))].filter((folder) =>
    existsSync(`${folder}/package-lock.json`),
  );
  const packages = folders.flatMap((folder) => readLock(readFileSync(`${folder}/package-lock.json`, 'utf8')));
  const report = judgeLicences(packages, own);

  it('lets every installed package through', () => {
    expect(report.problems).toEqual([]);
  });

  it('excepts nothing that is not installed', () => {
    expect([...new Set(report.excepted)].sort()).toEqual(own.licenceExceptions.map(({ name, version }) => `${name}@${version}`).sort());
  });
});
