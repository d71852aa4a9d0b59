import { openPage, pageFolder } from '../publishedPage';
import { keptSearchIndex, searchFolder } from '../searchIndex';
import type { CodebookContent } from '../types';
import type { Loaded } from './loadInThread';

/** What has been loaded, with its pages and its search index read from their files. @param generatedFilesDir where they are kept */
export function openLoaded({ pages, searchIndex, ...content }: Loaded, generatedFilesDir: string): CodebookContent {
  const folder = pageFolder(generatedFilesDir);
  return {
    ...content,
    pages: pages.map((summary) => openPage(folder, summary)),
    searchIndex: keptSearchIndex(searchIndex, searchFolder(generatedFilesDir)),
  };
}
