import type { BlockContent } from 'mdast';
import { parseMarkdown } from '../../../../../data/markdown';
import { isPlainText } from '../../../../catalog/markup';
import { isPageRelative, resolveLink } from '../../../../catalog/resolveLink';
import type { SiteAddress } from '../../../../catalog/siteAddress';
import { paragraph } from './nodes';
import { toBlocks } from './toBlocks';

/** The Markdown texts of the data as blocks; `pageUrl` is where an address such as `#limits` starts from. */
export type Texts = (text: string, pageUrl: string) => BlockContent[];

/** Texts that are remembered: those of some dozen pages and what stands on many, so that memory does not grow with the site. */
const most = 5000;

/** Reads texts of the data, each distinct one once: the same sentences stand on many pages. */
export function createTexts(site: SiteAddress): Texts {
  const known = new Map<string, BlockContent[]>();
  return (text, pageUrl) => {
    if (isPlainText(text)) return [paragraph(text)];
    const found = known.get(text);
    if (found) return found;
    const { blocks, isOfOnePage } = read(text, site, pageUrl);
    if (known.size >= most) known.clear();
    if (!isOfOnePage) known.set(text, blocks);
    return blocks;
  };
}

/** A text that would vanish (a link definition without a use) stands as it is. */
function read(text: string, site: SiteAddress, pageUrl: string): { blocks: BlockContent[]; isOfOnePage: boolean } {
  let isOfOnePage = false;
  const blocks = toBlocks(parseMarkdown(text), (url) => {
    isOfOnePage ||= isPageRelative(url);
    return resolveLink(url, pageUrl, site);
  });
  return { blocks: blocks.length > 0 ? blocks : [paragraph(text)], isOfOnePage };
}
