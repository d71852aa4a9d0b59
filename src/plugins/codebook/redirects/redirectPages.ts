import { splitAddress } from '../../../catalog/addresses/addressBook';
import type { Addresses, Redirect } from '../../../catalog/addresses/createAddresses';
import { groupBy } from '../../../catalog/groupBy';
import { absoluteUrl, type SiteAddress, withBasePath } from '../../../catalog/siteAddress';
import { toPageFileName } from '../fileNames';
import { type SiteFile, toLazyFile } from '../writeFiles';
import { forwardLink, forwardRefresh, forwardScript } from './forward';
import { element, toDocument } from './html';

/** A small page at each address that leads elsewhere: it works on any static host, and its fragments with it. */
export function buildRedirectPages({ redirects }: Addresses, site: SiteAddress): SiteFile[] {
  const byPath = [...groupBy(redirects, ({ from }) => splitAddress(from).path)];
  return byPath.flatMap(([path, own]) => {
    const page = own.find(({ from }) => from === path);
    // Without a redirect of the path itself the page lives on and tells of its moved fragments itself.
    return page ? toLazyFile(toPageFileName(path), () => buildRedirectPage(page, own, site)) : [];
  });
}

function buildRedirectPage({ because, to }: Redirect, own: readonly Redirect[], site: SiteAddress): string {
  const toHref = (path: string) => withBasePath(site.baseUrl, path);
  const fragments = own.flatMap(({ from, to: end }) => {
    const { fragment } = splitAddress(from);
    return fragment === null ? [] : element('p', {}, element('a', { id: fragment, href: toHref(end) }, `#${fragment}`));
  });
  return toDocument(
    [
      element('title', {}, 'This address leads on | Codebook'),
      element('meta', { name: 'robots', content: 'noindex' }),
      element('link', { rel: ['canonical'], href: absoluteUrl(site, to).replace(/[?#].*$/, '') }),
      // Where fragments lead elsewhere, a reader without scripts chooses.
      ...(fragments.length === 0 ? [forwardRefresh(toHref(to))] : []),
    ],
    [
      element('p', {}, 'This address leads to ', forwardLink(toHref(to), absoluteUrl(site, to)), '.'),
      ...(because ? [element('p', {}, `${because.why} Since ${because.since}.`)] : []),
      ...fragments,
      forwardScript,
    ],
  );
}
