/** What the thread of `startDrawing.ts` runs: `drawHere.ts`, which Node 20 cannot load by itself. */
import { createJiti } from 'jiti';

const { drawHere } = await createJiti(import.meta.url).import('./drawHere.ts');

export default drawHere;
