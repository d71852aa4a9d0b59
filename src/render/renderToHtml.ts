import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { fillIn } from './keptHtml';

/**
 * Renders a page while the site is built, in the place of Docusaurus' own function, which sends each page through a stream of bytes: nothing here waits
 * for data while it is rendered, and a fifth of the time goes into the stream (`src/plugins/codebook/pageRoute/README.md`).
 */
export async function renderToHtml(app: ReactNode): Promise<string> {
  return fillIn(renderToString(app));
}
