import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'codebook-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('an installation', () => {
  it('stops, before anything is installed, where package.json asks for what the lock file does not hold', { timeout: 60_000 }, () => {
    const manifest = { name: 'x', version: '1.0.0', dependencies: { zod: '^99.0.0' } };
    const locked = { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-abc' } };
    const lock = { name: 'x', lockfileVersion: 3, packages: { '': { ...manifest, dependencies: { zod: '^4.0.0' } }, ...locked } };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
    const code = `import(${JSON.stringify(path.resolve('scripts/ensureInstalled.mjs'))}).then(({ ensureInstalled }) => ensureInstalled())`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8' });
    expect([status, existsSync(path.join(folder, 'node_modules'))]).toEqual([1, false]);
    expect(stderr).toContain('package.json and package-lock.json do not fit together');
  });
});
