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
  { catalog, guides, pages, searchIndex }: Pick<CodebookContent, 'catalog' | 'guides' | 'pages' | 'searchIndex'>,
  bundle: Bundle,
): DrawnPage[] {
  const { baseUrl } = catalog.site;
  const chunksAt = (path: string) => chunksOfRoute(bundle, withBasePath(baseUrl, path));
  const shared = chunksOfRoute(bundle, `${baseUrl}:page*`);
  const kinds = new Map(pages.map(({ kind }) => [kind, [...shared, `page-${kind}`, ...(kind === 'search' ? searchChunks : [])]]));
  const index = searchedAtFirst(searchIndex).map((path) => withBasePath(baseUrl, path));
  const gallery = chunksAt(galleryPath);
  return [
    ...pages.map(({ kind, path }) => ({ kind, file: toPageFileName(path), chunks: kinds.get(kind) ?? shared, ahead: kind === 'search' ? index : [] })),
    ...guides.map(({ path }) => ({ kind: 'guide', file: toPageFileName(path), chunks: chunksAt(path), ahead: [] })),
    ...(gallery.length > 0 ? [{ kind: 'gallery', file: toPageFileName(galleryPath), chunks: gallery, ahead: [] }] : []),
    { kind: 'notFound', file: '404.html', chunks: chunksAt('/not-found/'), ahead: [] },
    { kind: 'offline', file: toPageFileName(offlinePath), chunks: chunksAt(offlinePath), ahead: [] },
  ];
}
