/** What a thread of `threads.ts` runs, by name: modules that Node 20 cannot load by itself. */
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);

/** Each is loaded when it is first asked for: a thread does one of them. */
const ask = (file, name) => async (work) => (await jiti.import(file))[name](work);

export const workOnPages = ask('./workOnPages.ts', 'workOnPages');
export const writeMarkdown = ask('./writeMarkdown.ts', 'writeMarkdown');
