import { toGuidePictureModel } from '../../../catalog/pictures/pictureModel';
import { toConditionPictureModel, toPictureModel } from '../../../catalog/pictures/toPictureModel';
import type { Site } from '../loadSite';
import type { PictureRequest } from './buildPictures';

/** A picture for each page and guide, and for each condition that does not share its entry's address. */
export function pictureRequests({ catalog, guides, pages }: Site): PictureRequest[] {
  return [
    ...pages.map((page) => ({ path: page.path, model: toPictureModel(page) })),
    ...guides.map((guide) => ({ path: guide.path, model: toGuidePictureModel(catalog.site, guide) })),
    ...pages.flatMap((page) =>
      page.kind === 'entry' && page.conditions.length > 1
        ? page.conditions.map((condition) => ({ path: condition.sharePath, model: toConditionPictureModel(page, condition) }))
        : [],
    ),
  ];
}
