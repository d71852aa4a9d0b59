/** What a thread of `workers.ts` runs, which Node 20 cannot load by itself. */
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);

export const { workOnPages } = await jiti.import('./workOnPages.ts');
export const { publishPortion } = await jiti.import('../keptFiles.ts');
export const { chooseStyles } = await jiti.import('../html/stylesOfKind.ts');
