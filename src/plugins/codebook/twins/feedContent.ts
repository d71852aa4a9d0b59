import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseMarkdown } from '../../../../data/markdown';
import { pagePaths } from '../../../catalog/permalinks';
import type { ChangeRecord } from '../../../catalog/records';
import { resolveLink } from '../../../catalog/resolveLink';
import { absoluteUrl, type SiteAddress } from '../../../catalog/siteAddress';

const toHast = unified().use(remarkRehype);

/** A change as HTML for a feed reader: its text, the pages that it concerns and its source, with absolute links. */
export function buildFeedContent({ links, source, text }: Pick<ChangeRecord, 'links' | 'source' | 'text'>, site: SiteAddress): string {
  const pageUrl = absoluteUrl(site, pagePaths.changes);
  const tree: Root = toHast.runSync(parseMarkdown(text));
  for (const node of tree.children) makeLinksAbsolute(node, (link) => resolveLink(link, pageUrl, site));
  const items = links.map(({ label, path }) => element('li', [anchor(label, absoluteUrl(site, path))]));
  const origin = source ? [element('p', [{ type: 'text', value: 'Source: ' }, anchor(source.title, source.url)])] : [];
  return toHtml({ type: 'root', children: [...tree.children, element('ul', items), ...origin] });
}

/** A text that an HTML field of the feed shows as it stands. */
export function escapeHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

function makeLinksAbsolute(node: RootContent, resolve: (link: string) => string): void {
  if (node.type !== 'element') return;
  const { href } = node.properties;
  if (typeof href === 'string') node.properties.href = resolve(href);
  for (const child of node.children) makeLinksAbsolute(child, resolve);
}

function anchor(label: string, href: string): ElementContent {
  return element('a', [{ type: 'text', value: label }], { href });
}

function element(tagName: string, children: ElementContent[], properties = {}): ElementContent & { type: 'element' } {
  return { type: 'element', tagName, properties, children };
}
