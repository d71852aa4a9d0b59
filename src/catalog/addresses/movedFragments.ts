import { groupBy } from '../groupBy';
import type { AnyPage } from '../pages/buildPages';
import type { MovedFragment } from '../pages/page';
import { splitAddress } from './addressBook';
import type { Redirect } from './createAddresses';

/** Gives each page the fragments that once stood on it, so that an old link says where its answer went, with or without JavaScript. */
export function withMovedFragments(pages: readonly AnyPage[], redirects: readonly Redirect[]): AnyPage[] {
  const byPath = groupBy(redirects.flatMap(toMoved), ({ from }) => from);
  return pages.map((page) => {
    const own = byPath.get(page.path);
    return own ? { ...page, frame: { ...page.frame, movedFragments: own.map(({ moved }) => moved) } } : page;
  });
}

function toMoved({ because, from, to }: Redirect): { from: string; moved: MovedFragment }[] {
  const { fragment, path } = splitAddress(from);
  return because && fragment !== null ? [{ from: path, moved: { id: fragment, path: to, why: because.why, since: because.since } }] : [];
}
