import type { AnyPage } from '../../../catalog/pages/buildPages';
import { toGuidePictureModel } from '../../../catalog/pictures/pictureModel';
import { toConditionPictureModel, toPictureModel } from '../../../catalog/pictures/toPictureModel';
import type { Site } from '../loadSite';
import type { PictureRequest } from './buildPictures';

/** A picture for each page and guide, and for each condition that does not share its entry's address. */
export function pictureRequests({ addresses, catalog, guides, pages }: Site): PictureRequest[] {
  const own = ownRequests({ catalog, guides, pages });
  const models = new Map(own.map(({ model, path }) => [path, model]));
  // Whoever was shown the picture of a page that moved asks for it at the old address.
  const moved = addresses.redirects.flatMap(({ because, from, to }) => {
    const model = because && !from.includes('#') ? models.get(to.replace(/#.*$/, '')) : undefined;
    return model ? [{ path: from, model }] : [];
  });
  return [...own, ...moved];
}

function ownRequests({ catalog, guides, pages }: Pick<Site, 'catalog' | 'guides' | 'pages'>): PictureRequest[] {
  return [...pages.flatMap((page) => ofPage(page.read())), ...guides.map((guide) => ({ path: guide.path, model: toGuidePictureModel(catalog.site, guide) }))];
}

function ofPage(page: AnyPage): PictureRequest[] {
  const own = { path: page.path, model: toPictureModel(page) };
  if (page.kind !== 'entry' || page.conditions.length < 2) return [own];
  return [own, ...page.conditions.map((condition) => ({ path: condition.sharePath, model: toConditionPictureModel(page, condition) }))];
}
