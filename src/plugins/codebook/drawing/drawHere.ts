import type { CodebookData } from '../../../../data/codebookData';
import type { CatalogSite } from '../../../catalog/catalog';
import { createCatalog } from '../../../catalog/createCatalog';
import { drawShare, type Share, type SharedDrawing } from './drawShare';

/** What another thread needs to draw with. Plain data: it joins them itself, since joined they are twice as much to hand over. */
export interface DrawingTask extends SharedDrawing {
  data: CodebookData;
  site: CatalogSite;
}

/** Draws a share of the pages in a thread of its own. */
export function drawHere({ data, site, ...shared }: DrawingTask): Share {
  return drawShare(createCatalog(data, site), shared);
}
