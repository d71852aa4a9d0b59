import { groupBy } from '../groupBy';
import type { AnyPage } from '../pages/buildPages';
import type { MovedFragment } from '../pages/page';
import { splitAddress } from './addressBook';
import type { Redirect } from './createAddresses';

/** The fragments that once stood on each page, by its path. */
export function movedFragmentsByPath(redirects: readonly Redirect[]): ReadonlyMap<string, MovedFragment[]> {
  const byPath = groupBy(redirects.flatMap(toMoved), ({ from }) => from);
  return new Map(Array.from(byPath, ([path, own]) => [path, own.map(({ moved }) => moved)]));
}

/** Gives a page the fragments that once stood on it, so that an old link says where its answer went, with or without JavaScript. */
export function withMovedFragments(page: AnyPage, movedFragments: MovedFragment[]): AnyPage {
  return { ...page, frame: { ...page.frame, movedFragments } };
}

function toMoved({ because, from, to }: Redirect): { from: string; moved: MovedFragment }[] {
  const { fragment, path } = splitAddress(from);
  return because && fragment !== null ? [{ from: path, moved: { id: fragment, path: to, why: because.why, since: because.since } }] : [];
}
