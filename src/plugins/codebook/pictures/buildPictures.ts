import logger from '@docusaurus/logger';
import type { PictureModel } from '../../../catalog/pictures/pictureModel';
import { toTwinFileName } from '../fileNames';
import { createProgress } from '../progress';
import { drawPicture } from './drawPicture';
import { loadFonts } from './fonts';
import { openPictureCache, type PictureCache } from './pictureCache';

/** A page's picture to be made. */
export interface PictureRequest {
  /** The page's, for instance `/sportradar/429/`. */
  path: string;
  model: PictureModel;
}

/** A picture of the built site. */
export interface PictureFile {
  /** Below the output folder: `sportradar/429.png`. */
  path: string;
  /** PNG, 1200 x 630 pixels. */
  content: Buffer;
}

/** How pictures are made. */
export interface PictureOptions {
  /** Folder of the cache. */
  cacheFolder: string;
  /** Draws a model as PNG; with the site's fonts unless told otherwise. */
  draw?: (model: PictureModel) => Promise<Buffer>;
}

/** Drawn at the same time: enough to keep the processors busy, few enough to hold in memory. */
const batchSize = 8;

/** Makes the picture of each page: from the cache, else drawn. Pages with the same model share one drawing. */
export async function buildPictures(requests: readonly PictureRequest[], { cacheFolder, draw = drawWithFonts }: PictureOptions): Promise<PictureFile[]> {
  const cache = await openPictureCache(cacheFolder);
  const models = new Map(requests.map(({ model }) => [cache.keyOf(model), model]));
  const pictures = await makeAll(models, cache, draw);
  return requests.flatMap(({ path: page, model }) => {
    const content = pictures.get(cache.keyOf(model));
    return content ? [{ path: toTwinFileName(page, 'png'), content }] : [];
  });
}

async function drawWithFonts(model: PictureModel): Promise<Buffer> {
  return drawPicture(model, await loadFonts());
}

async function makeAll(
  models: ReadonlyMap<string, PictureModel>,
  cache: PictureCache,
  draw: NonNullable<PictureOptions['draw']>,
): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>();
  let drawn = 0;
  const progress = createProgress('Pictures for link previews', models.size, () => `, ${drawn} of them drawn anew`);
  const keep = createKeeper(cache);
  const make = async (key: string, model: PictureModel) => {
    const cached = await cache.read(key);
    const picture = cached ?? (await draw(model));
    if (!cached) await keep(key, picture);
    made.set(key, picture);
    if (!cached) drawn += 1;
    progress.count();
  };
  for (const batch of inBatches([...models])) await Promise.all(batch.map(([key, model]) => make(key, model)));
  progress.end();
  return made;
}

/** A cache that cannot be written to makes builds slower, not wrong: it is told once. */
function createKeeper(cache: PictureCache): PictureCache['write'] {
  let isTold = false;
  return async (key, picture) => {
    try {
      await cache.write(key, picture);
    } catch (error) {
      if (!isTold) logger.warn(`The pictures for link previews cannot be kept for the next build, which will draw them anew: ${String(error)}`);
      isTold = true;
    }
  };
}

function inBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}
