import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../../data/markdown';
import { pagePaths } from '../../../catalog/permalinks';
import { resolveLink } from '../../../catalog/resolveLink';
import { absoluteUrl, type SiteAddress } from '../../../catalog/siteAddress';
import type { Guide } from '../loadGuides';
import { addressLink, heading, paragraph } from './markdown/nodes';
import { stringify } from './markdown/stringify';

/** A guide whose text can stand anywhere: under its title, with its address, and with absolute links. */
export type GuideTwin = Pick<Guide, 'title' | 'path' | 'description' | 'markdown'>;

/** Makes a guide's text fit to be read outside of the site. */
export function toGuideTwin({ description, markdown, path, title }: Guide, site: SiteAddress): GuideTwin {
  const url = absoluteUrl(site, path);
  const blocks = parseMarkdown(markdown).children.map((node) => withAbsoluteLinks(node, (link) => resolveGuideLink(link, url, site)));
  return { title, path, description, markdown: stringify([heading(1, title), paragraph(addressLink(url)), ...blocks]) };
}

/** The address that a link of a guide means: another guide's file, a page of the site, a fragment, or a page elsewhere. */
function resolveGuideLink(link: string, url: string, site: SiteAddress): string {
  const [, name, rest = ''] = /^(?:\.\/)?([\w-]+)\.mdx?(#.*)?$/.exec(link) ?? [];
  if (name) return absoluteUrl(site, `${pagePaths.guides}${name === 'index' ? '' : `${name}/`}${rest}`);
  return resolveLink(link, url, site);
}

function withAbsoluteLinks<Node extends Nodes>(node: Node, resolve: (link: string) => string): Node {
  const own = node.type === 'link' || node.type === 'image' || node.type === 'definition' ? { ...node, url: resolve(node.url) } : node;
  if (!('children' in own)) return own;
  return { ...own, children: own.children.map((child) => withAbsoluteLinks(child, resolve)) };
}
