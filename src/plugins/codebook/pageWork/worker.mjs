/** What a thread of `workers.ts` runs: `workOnPages.ts`, which Node 20 cannot load by itself. */
import { createJiti } from 'jiti';

const { workOnPages } = await createJiti(import.meta.url).import('./workOnPages.ts');

export default workOnPages;
