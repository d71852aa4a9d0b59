import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLockProblems, readLock } from '../../../scripts/audit/lockFile';

const manifest = { dependencies: { a: '^1.0.0' } };
const aPackage = { version: '1.0.0', integrity: 'sha512-abc', license: 'MIT' };

function aLock(packages: Record<string, object>, root: object = manifest): string {
  return JSON.stringify({ lockfileVersion: 3, packages: { '': root, ...packages } });
}

const problemsOf = (packages: Record<string, object>, root?: object) => findLockProblems(aLock(packages, root), JSON.stringify(manifest));

describe('a lock file', () => {
  it('tells its packages', () => {
    const lock = aLock({ 'node_modules/a': aPackage, 'node_modules/a/node_modules/@x/b': { version: '2.0.0', dev: true, deprecated: 'Use c.' } });
    expect(readLock(lock)).toMatchObject([
      { name: 'a', version: '1.0.0', licence: 'MIT', isDevelopment: false, deprecated: null },
      { name: '@x/b', version: '2.0.0', licence: null, isDevelopment: true, deprecated: 'Use c.' },
    ]);
  });

  it.each([
    ['nothing', aPackage, []],
    ['a package without a hash', { version: '1.0.0' }, ['node_modules/a has no hash (integrity), so anything could be installed in its place.']],
    ['a weak hash', { ...aPackage, integrity: 'sha1-abc' }, [expect.stringContaining('has no hash')]],
    ['another host', { ...aPackage, resolved: 'https://packages.example/a.tgz' }, [expect.stringContaining('https://packages.example/a.tgz')]],
    ['a repository', { ...aPackage, resolved: 'git+ssh://git@github.com/x/a.git' }, [expect.stringContaining('names no hosts')]],
    ['another registry', { ...aPackage, resolved: 'https://registry.example/a.tgz' }, [expect.stringContaining('names no hosts')]],
  ])('objects to %s', (_what, locked, problems) => {
    expect(problemsOf({ 'node_modules/a': locked })).toEqual(problems);
  });

  it('objects where package.json asks for something else', () => {
    expect(problemsOf({ 'node_modules/a': aPackage }, { dependencies: { a: '^0.9.0' } })).toEqual([expect.stringContaining('`dependencies` of package.json')]);
  });
});

describe('the lock files of the project', () => {
  const folders = ['.', ...['bench', 'bench/peers'].flatMap((parent) => readdirSync(parent).map((name) => `${parent}/${name}`))].filter((folder) =>
    existsSync(`${folder}/package-lock.json`),
  );

  it.each(folders)('%s installs the same everywhere', (folder) => {
    const [lock, own] = ['package-lock.json', 'package.json'].map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    expect(findLockProblems(lock ?? '', own ?? '')).toEqual([]);
  });
});
