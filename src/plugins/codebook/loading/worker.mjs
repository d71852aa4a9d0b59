/** What the thread of `startLoading.ts` runs: `loadInThread.ts`. */
import { createLoader } from '../typeScript.cjs';

const { loadInThread } = await createLoader(import.meta.url).import('./loadInThread.ts');

export default loadInThread;
