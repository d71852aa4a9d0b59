import type { AnyPage } from '../../../catalog/pages/buildPages';
import { toGuidePictureModel } from '../../../catalog/pictures/pictureModel';
import { toConditionPictureModel, toPictureModel } from '../../../catalog/pictures/toPictureModel';
import type { CodebookContent } from '../types';
import type { PictureRequest } from './buildPictures';

/** A picture for each page and guide, and for each condition that does not share its entry's address. */
export function pictureRequests({ guides, moved, pages, site }: Pick<CodebookContent, 'guides' | 'moved' | 'pages' | 'site'>): PictureRequest[] {
  const own = [...pages.flatMap((page) => ofPage(page.read())), ...guides.map((guide) => ({ path: guide.path, model: toGuidePictureModel(site, guide) }))];
  const models = new Map(own.map(({ model, path }) => [path, model]));
  // Whoever was shown the picture of a page that moved asks for it at the old address.
  const atOld = moved.flatMap(({ from, to }) => {
    const model = models.get(to.replace(/#.*$/, ''));
    return model ? [{ path: from, model }] : [];
  });
  return [...own, ...atOld];
}

function ofPage(page: AnyPage): PictureRequest[] {
  const own = { path: page.path, model: toPictureModel(page) };
  if (page.kind !== 'entry' || page.conditions.length < 2) return [own];
  return [own, ...page.conditions.map((condition) => ({ path: condition.sharePath, model: toConditionPictureModel(page, condition) }))];
}
