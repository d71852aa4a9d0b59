import { offlinePath } from '../../../catalog/offline/offlineManifest';
import { galleryPath } from '../../../catalog/permalinks';
import { withBasePath } from '../../../catalog/siteAddress';
import { toPageFileName } from '../fileNames';
import { searchedAtFirst } from '../searchIndex';
import type { CodebookContent } from '../types';
import { type Bundle, chunksOfRoute } from './bundleFiles';

/** A page that Docusaurus has drawn. */
export interface DrawnPage {
  /** Pages of one kind look alike: `entry`, `guide`. */
  kind: string;
  /** The address of a page that has twins; null for others. */
  path: string | null;
  /** Below the output folder. */
  file: string;
  /** The named chunks that it needs. */
  chunks: readonly string[];
  /** Addresses of data that it asks for as soon as it is awake. */
  ahead: readonly string[];
}

/** What the search page asks for as soon as it is awake: the code of the search, and where its index is (`src/components/search`). */
const searchChunks = ['searcher', 'search-manifest'];

/** Every page that Docusaurus has drawn. */
export function listDrawnPages(
  { guides, pages, searchIndex, site }: Pick<CodebookContent, 'guides' | 'pages' | 'searchIndex' | 'site'>,
  bundle: Bundle,
): DrawnPage[] {
  const { baseUrl } = site;
  const chunksAt = (path: string) => chunksOfRoute(bundle, withBasePath(baseUrl, path));
  const shared = chunksOfRoute(bundle, `${baseUrl}:page*`);
  const kinds = new Map(pages.map(({ kind }) => [kind, [...shared, `page-${kind}`, ...(kind === 'search' ? searchChunks : [])]]));
  const index = searchedAtFirst(searchIndex).map((path) => withBasePath(baseUrl, path));
  const gallery = chunksAt(galleryPath);
  return [
    ...pages.map(({ kind, path }) => ({ kind, path, file: toPageFileName(path), chunks: kinds.get(kind) ?? shared, ahead: kind === 'search' ? index : [] })),
    ...guides.map(({ path }) => toPlainPage('guide', toPageFileName(path), chunksAt(path))),
    ...(gallery.length > 0 ? [toPlainPage('gallery', toPageFileName(galleryPath), gallery)] : []),
    toPlainPage('notFound', '404.html', chunksAt('/not-found/')),
    toPlainPage('offline', toPageFileName(offlinePath), chunksAt(offlinePath)),
  ];
}

/** A page that is not drawn from a record. */
function toPlainPage(kind: string, file: string, chunks: readonly string[]): DrawnPage {
  return { kind, path: null, file, chunks, ahead: [] };
}
