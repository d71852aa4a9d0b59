/** What the thread of `startLoading.ts` runs: `loadInThread.ts`. */
import { createLoader } from '../loadTypeScript.cjs';

const { loadInThread } = await createLoader(import.meta.url).import('./loadInThread.ts');

export default loadInThread;
