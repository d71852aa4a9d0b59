/** What the thread of `helper.ts` runs: `helperTasks.ts`, which Node 20 cannot load by itself. */
import { createJiti } from 'jiti';

const { createHelperTasks } = await createJiti(import.meta.url).import('./helperTasks.ts');

export const { index, writeMarkdown } = createHelperTasks();
