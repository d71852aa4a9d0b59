import { escapeElements, guardBraces, outsideOfCode, type TwinPage } from './twinPage';

/** The generators that the bench measures beside ours. */
export type PeerId = 'docusaurus' | 'starlight' | 'vitepress';

/** A file of a peer's site, from the folder of its pages. */
export interface PeerFile {
  file: string;
  text: string;
}

/** The addresses that have pages below them, the home page aside. */
export function findFolders(pages: readonly { path: string }[]): ReadonlySet<string> {
  return new Set(pages.flatMap(({ path }) => ancestorsOf(path)));
}

/** The source of a page as an author of that generator writes it, so that it answers at the same address as ours. `folders`: `findFolders`. */
export function toPeerFile(peer: PeerId, page: TwinPage, folders: ReadonlySet<string>): PeerFile {
  const { description, path, title } = page;
  const body = outsideOfCode(page.body, escapeElements);
  if (peer === 'vitepress') {
    const text = guardBraces(`# ${escapeElements(title)}\n\n${body}`);
    return { file: `${path.slice(1)}index.md`, text: withFrontMatter({ title, description }, text) };
  }
  const front = peer === 'docusaurus' ? { title, description, slug: path } : { title, description };
  return { file: toFile(path, folders), text: withFrontMatter(front, body) };
}

/** A group of VitePress' sidebar. */
export interface SidebarGroup {
  text: string;
  collapsed?: boolean;
  items: { text: string; link: string }[];
}

/** The sidebar that the other two make of the folders by themselves: pages at the root, then a folded group a folder. */
export function toSidebar(pages: readonly TwinPage[]): SidebarGroup[] {
  const folders = findFolders(pages);
  const root: SidebarGroup = { text: 'Pages', items: [] };
  const groups = new Map<string, SidebarGroup>();
  for (const { path, title } of pages) {
    const [, first = ''] = path.split('/');
    const group = folders.has(`/${first}/`) ? (groups.get(first) ?? { text: first, collapsed: true, items: [] }) : root;
    group.items.push({ text: title, link: path });
    if (group !== root) groups.set(first, group);
  }
  return [root, ...groups.values()];
}

function ancestorsOf(path: string): string[] {
  const names = path.split('/').slice(1, -2);
  return names.map((_, position) => `/${names.slice(0, position + 1).join('/')}/`);
}

function toFile(path: string, folders: ReadonlySet<string>): string {
  return path === '/' || folders.has(path) ? `${path.slice(1)}index.md` : `${path.slice(1, -1)}.md`;
}

function withFrontMatter(front: Record<string, string>, body: string): string {
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
