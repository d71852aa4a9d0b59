/** What a thread of `workers.ts` runs. */
import { createLoader } from '../loadTypeScript.cjs';

const loader = createLoader(import.meta.url);

export const { workOnPages } = await loader.import('./workOnPages.ts');
export const { publishPortion } = await loader.import('../keptFiles.ts');
export const { chooseStyles } = await loader.import('../html/stylesOfKind.ts');
