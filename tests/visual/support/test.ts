import { test as base, expect } from '@playwright/test';
import { recordedMachine, recordMachine, runningMachine, updateCommand, whyNotComparable } from './machine';

let isTold = false;

/** A test that compares pictures: it is skipped, and says so, where another kind of machine drew the baselines. */
export const test = base.extend<{ machine: undefined }>({
  machine: [
    async ({ browser }, use, info) => {
      const running = runningMachine(browser);
      if (['all', 'changed'].includes(info.config.updateSnapshots)) recordMachine(running);
      const reason = whyNotComparable(recordedMachine(), running);
      // The list of tests shows that one was skipped, and not why.
      if (reason && !isTold) process.stderr.write(`\nThe visual comparison is skipped. ${reason}\n`);
      isTold = true;
      info.skip(reason !== null, reason ?? '');
      await use(undefined);
    },
    { auto: true },
  ],
});

/** Said where a picture differs, before the paths of the three files. */
export const differs = `It looks different. Expected, actual and difference lie in test-results/ (paths below). If the change is wanted: ${updateCommand}, and look at the new picture`;

export { expect };
