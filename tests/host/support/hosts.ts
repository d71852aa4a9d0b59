import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { basePathOf, findProgram, type HostName, type RunningHost, startHost } from './servers';

/** What is served by which server. */
interface Served {
  name: HostName;
  /** Folder of a built site. */
  build: string;
}

type Host = RunningHost & Served & { base: string };

const names: readonly HostName[] = ['nginx', 'caddy'];

/** CODEBOOK_BUILD names another build. */
const builds = process.env.CODEBOOK_BUILD ? [process.env.CODEBOOK_BUILD] : ['build', 'build-kb'].filter((folder) => existsSync(`${folder}/index.html`));

/** Each server with each build. */
export const served: readonly Served[] = names.flatMap((name) => builds.map((build) => ({ name, build })));

/** A test with a running server, which the tests of a worker share; skipped where the server is not installed. */
export const test = base.extend<{ served: Served; host: Host }, { running: Map<string, Promise<RunningHost>> }>({
  served: [{ name: 'nginx', build: 'build' }, { option: true }],
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const running = new Map<string, Promise<RunningHost>>();
      await use(running);
      for (const host of running.values()) await (await host).stop();
    },
    { scope: 'worker' },
  ],
  host: async ({ running, served: { build, name } }, use, testInfo) => {
    testInfo.skip(findProgram(name) === null, `${name} is not installed`);
    const key = `${name} ${build}`;
    const starting = running.get(key) ?? startHost(name, build);
    running.set(key, starting);
    await use({ ...(await starting), name, build, base: basePathOf(build) });
  },
});

export { expect } from '@playwright/test';
