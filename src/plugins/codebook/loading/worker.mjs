/** What the thread of `startLoading.ts` runs: `loadInThread.ts`, which Node 20 cannot load by itself. */
import { createJiti } from 'jiti';

const { loadInThread } = await createJiti(import.meta.url).import('./loadInThread.ts');

export default loadInThread;
