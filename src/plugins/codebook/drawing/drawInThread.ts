import type { CodebookData } from '../../../../data/codebookData';
import type { Catalog, CatalogSite } from '../../../catalog/catalog';
import { createCatalog } from '../../../catalog/createCatalog';
import { drawShare, type Share, type SharedDrawing } from './drawShare';

/** What another thread needs to draw with. Plain data: it joins them itself, since joined they are twice as much to hand over. */
export interface DrawingTask extends SharedDrawing {
  site: CatalogSite;
  /** None once they are joined: the pool keeps the task until it is done, and the data are half of the thread's memory. */
  data: CodebookData | null;
}

/** Draws a share of the pages in a thread of its own; takes the data out of the task. */
export function drawInThread(task: DrawingTask): Share {
  const catalog = takeCatalog(task);
  return catalog ? drawShare(catalog, task) : [];
}

function takeCatalog(task: DrawingTask): Catalog | null {
  const { data, site } = task;
  task.data = null;
  return data && createCatalog(data, site);
}
