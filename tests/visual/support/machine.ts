import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import * as z from 'zod';

/** Pictures are drawn at half their size: enough to see what moved or changed its colour, and a quarter of the bytes in the repository. */
export const deviceScaleFactor = 0.5;

const machineSchema = z.strictObject({
  platform: z.string().describe('As Node names it: `linux`, `darwin`, `win32`.'),
  architecture: z.string().describe('As Node names it: `x64`, `arm64`.'),
  chromium: z.string().describe('The major version.'),
  deviceScaleFactor: z.number().describe('Pixels of the device for one of CSS.'),
});

/** What decides how text is drawn: another browser or system draws each letter a little otherwise. */
export type Machine = z.infer<typeof machineSchema>;

const file = 'tests/visual/machine.json';

export const updateCommand = 'npm run visual:update';

/** The machine on which the tests run, with the browser that they were given. */
export function runningMachine(browser: Browser): Machine {
  return { platform: process.platform, architecture: process.arch, chromium: browser.version().replace(/\..*$/, ''), deviceScaleFactor };
}

/** The machine on which the baselines were drawn. @throws where no machine is recorded. */
export function recordedMachine(): Machine {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`There are no baselines: ${file} is missing. Draw them: npm run build && npm run build:variant && ${updateCommand}`);
  }
  return machineSchema.parse(JSON.parse(text));
}

export function recordMachine(machine: Machine): void {
  writeFileSync(file, `${JSON.stringify(machine, null, 2)}\n`);
}

/** Why pictures of two machines cannot be compared, in words for a terminal; null where they can. */
export function whyNotComparable(recorded: Machine, running: Machine): string | null {
  const [drawn, here] = [describeMachine(recorded), describeMachine(running)];
  if (drawn === here) return null;
  return `The baselines were drawn by ${drawn}; here runs ${here}, which draws text otherwise. To compare on this machine, draw them anew from a commit that you trust: ${updateCommand}`;
}

function describeMachine({ architecture, chromium, deviceScaleFactor, platform }: Machine): string {
  return `Chromium ${chromium} on ${platform} ${architecture} at ${deviceScaleFactor}x`;
}
