import { offlinePath } from '../../../catalog/offline/offlineManifest';
import { galleryPath } from '../../../catalog/permalinks';
import { withBasePath } from '../../../catalog/siteAddress';
import { toPageFileName } from '../fileNames';
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
}

/** Every page that Docusaurus has drawn. */
export function listDrawnPages({ catalog, guides, pages }: Pick<CodebookContent, 'catalog' | 'guides' | 'pages'>, bundle: Bundle): DrawnPage[] {
  const { baseUrl } = catalog.site;
  const chunksAt = (path: string) => chunksOfRoute(bundle, withBasePath(baseUrl, path));
  const shared = chunksOfRoute(bundle, `${baseUrl}:page*`);
  const kinds = new Map(pages.map(({ kind }) => [kind, [...shared, `page-${kind}`]]));
  const gallery = chunksAt(galleryPath);
  return [
    ...pages.map(({ kind, path }) => ({ kind, path, file: toPageFileName(path), chunks: kinds.get(kind) ?? shared })),
    ...guides.map(({ path }) => ({ kind: 'guide', path: null, file: toPageFileName(path), chunks: chunksAt(path) })),
    ...(gallery.length > 0 ? [{ kind: 'gallery', path: null, file: toPageFileName(galleryPath), chunks: gallery }] : []),
    { kind: 'notFound', path: null, file: '404.html', chunks: chunksAt('/not-found/') },
    { kind: 'offline', path: null, file: toPageFileName(offlinePath), chunks: chunksAt(offlinePath) },
  ];
}
