import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import type { LoadedCatalog } from '../loadCatalog';
import { openPage, type PublishedPage } from '../publishedPage';
import type { DrawingTask } from './drawInThread';
import { drawShare, type Share } from './drawShare';

/** Pages that are being drawn. */
export interface Drawing {
  /** Draws with what is left of them, and waits for the others. */
  finish(): Promise<PublishedPage[]>;
  /** Lets go of them; of no effect after `finish`. */
  stop(): Promise<void>;
}

/** From so many entries on, a second thread is worth its start and the memory that it takes. */
const worthThread = 800;

/**
 * Begins to draw all pages into a folder: of many, a second thread draws while the caller does something else.
 * @param many from how many entries on
 */
export function startDrawing({ catalog, data }: LoadedCatalog, folder: string, siteDir: string, many = worthThread): Drawing {
  const shared = { folder, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const isWorth = catalog.entries.length >= many && availableParallelism() > 1;
  const helper = isWorth ? startHelper(siteDir, { ...shared, data, site: catalog.site }) : null;
  return {
    stop: async () => helper?.stop(),
    async finish() {
      const own = drawShare(catalog, shared);
      const others = helper ? await helper.share : [];
      return inOrder([...own, ...others]);
    },
  };
}

function startHelper(siteDir: string, task: DrawingTask): { share: Promise<Share>; stop: () => Promise<void> } {
  const filename = path.join(siteDir, 'src/plugins/codebook/drawing/worker.mjs');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  const share: Promise<Share> = pool.run(task);
  // Looked at when the own share is drawn.
  share.catch(() => {});
  return { share, stop: () => pool.destroy() };
}

function inOrder(share: Share): PublishedPage[] {
  return share.sort(([a], [b]) => a - b).map(([, page]) => openPage(page));
}
