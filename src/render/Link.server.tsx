import BrowserLink from '@docusaurus/core/lib/client/exports/Link';
import type { Props } from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import siteConfig from '@generated/docusaurus.config';
import type { ReactNode } from 'react';
import { isPublished } from './readPage.server';

/** An address of the site as it is mostly linked: with a slash at the end of its path, and without anything that a router would decode. */
const ownAddress = /^\/(?:[^%?#/]+\/)*(?:\?[^%#]*)?(?:#[^%]*)?$/;
const foreignAddress = /^https?:\/\//;

/**
 * The link while the site is rendered, in the place of Docusaurus' own: the same HTML without what that one prepares for a browser, since a page holds
 * hundreds of links. What is neither of the usual forms is left to Docusaurus' own. Of the links that Docusaurus checks when all pages are there, those
 * to a page that is there by now are left out: most are, and each would be kept in memory for each page that has it.
 */
export default function Link(props: Props): ReactNode {
  const { href, to, ...rest } = props;
  const links = useBrokenLinks();
  const address = to ?? href;
  if (address === undefined || isSpecial(props)) return <BrowserLink {...props} />;
  if (foreignAddress.test(address)) return <a href={address} target="_blank" rel="noopener noreferrer" {...rest} />;
  if (!ownAddress.test(address)) return <BrowserLink {...props} />;
  const target = withBase(address);
  if (!isPageOfSite(target)) links.collectLink(target);
  return <a {...rest} href={target} />;
}

/** Whether more is asked for than an address: to be marked as the current one, to be found, to open elsewhere. */
function isSpecial({ autoAddBaseUrl, 'data-noBrokenLinkCheck': isUnchecked, id, isNavLink, target }: Props): boolean {
  return Boolean(isNavLink || id || target || isUnchecked || autoAddBaseUrl === false);
}

/** Whether a link leads to a page as a whole; where it leads within a page, Docusaurus checks. */
function isPageOfSite(target: string): boolean {
  if (target.includes('#')) return false;
  const [pathname = ''] = target.split('?');
  return isPublished(pathname.slice(siteConfig.baseUrl.length - 1));
}

function withBase(address: string): string {
  const { baseUrl } = siteConfig;
  return address.startsWith(baseUrl) ? address : baseUrl + address.slice(1);
}
