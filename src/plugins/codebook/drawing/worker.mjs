/** What the thread of `helper.ts` runs: `helperTasks.ts`. */
import { createLoader } from '../loadTypeScript.cjs';

const { createHelperTasks } = await createLoader(import.meta.url).import('./helperTasks.ts');

export const { index, writeMarkdown } = createHelperTasks();
