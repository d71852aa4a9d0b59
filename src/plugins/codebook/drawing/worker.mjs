/** What the thread of `startDrawing.ts` runs: `drawInThread.ts`, which Node 20 cannot load by itself. */
import { createJiti } from 'jiti';

const { drawInThread } = await createJiti(import.meta.url).import('./drawInThread.ts');

export default drawInThread;
