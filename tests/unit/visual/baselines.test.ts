import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Machine, recordedMachine, whyNotComparable } from '../../visual/support/machine';

const folder = 'tests/visual/baselines';
const machine: Machine = { platform: 'linux', architecture: 'x64', chromium: '150', deviceScaleFactor: 1 };

describe('pictures of two machines', () => {
  it('can be compared where system and browser are the same', () => {
    expect(whyNotComparable(machine, { ...machine })).toBeNull();
  });

  it.each<Partial<Machine>>([{ platform: 'darwin' }, { architecture: 'arm64' }, { chromium: '151' }, { deviceScaleFactor: 2 }])(
    'cannot be compared where one has %o; both are named, and the command that draws anew',
    (other) => {
      const reason = whyNotComparable(machine, { ...machine, ...other });
      expect(reason).toContain('Chromium 150 on linux x64 at 1x');
      expect(reason).toContain(String(Object.values(other)[0]));
      expect(reason).toContain('npm run visual:update');
    },
  );
});

describe.runIf(existsSync(folder))('the baselines', () => {
  it('say which machine drew them', () => {
    expect(recordedMachine().chromium).toMatch(/^\d+$/);
  });

  it('are no load for the repository', () => {
    const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(path.join(folder, name)));
    expect(sizes.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)).toBeLessThan(5_000_000);
  });
});
