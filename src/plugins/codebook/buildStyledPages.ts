import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { galleryPath } from '../../catalog/permalinks';
import { toPageFileName } from './fileNames';
import { linkPageStyles, readPageStyles } from './linkPageStyles';
import { componentOf } from './routes';
import type { CodebookContent } from './types';
import type { SiteFile } from './writeFiles';

/** The written pages whose kind has style sheets of its own, with links to them. */
export async function buildStyledPages({ pages }: Pick<CodebookContent, 'pages'>, outDir: string, generatedFilesDir: string): Promise<SiteFile[]> {
  const styles = await readPageStyles(generatedFilesDir);
  const drawn = [...pages.map((page) => ({ path: page.path, component: componentOf(page) })), { path: galleryPath, component: 'GalleryPage' }];
  const styled = drawn.flatMap(({ component, path: address }) => {
    const sheets = styles.get(component);
    return sheets ? [{ file: toPageFileName(address), sheets }] : [];
  });
  return Promise.all(
    styled.map(async ({ file, sheets }) => ({ path: file, content: linkPageStyles(await readFile(path.join(outDir, file), 'utf8'), sheets) })),
  );
}
