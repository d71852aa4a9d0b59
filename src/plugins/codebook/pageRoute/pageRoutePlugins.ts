import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rspack } from '@docusaurus/faster';
import type { LoadContext } from '@docusaurus/types';
import { withBasePath } from '../../../catalog/siteAddress';
import { freeMemory } from '../memory';
import { type PublishedPage, pageFolder } from '../publishedPage';
import { writeFileNow } from '../writeFiles';
import type { BundlerPlugin } from './bundlerPlugin';
import { withOwnGlobals } from './ownGlobals';
import { toPageRoute } from './toPageRoute';

/** The pages that are published, and where their files are. */
export interface PublishedPages {
  context: Pick<LoadContext, 'baseUrl' | 'generatedFilesDir' | 'siteDir'>;
  pages: Iterable<PublishedPage>;
}

/** What is used of the bundler here. */
interface Compiler {
  hooks: { afterEmit: { tap: (name: string, task: () => void) => void } };
}

/** The bundler's plugins behind the one route of all pages (`README.md`). @throws Error where the generated files of Docusaurus have an unknown form */
export function pageRoutePlugins(site: PublishedPages, isServer: boolean): BundlerPlugin[] {
  return isServer ? [...replaceRouteFiles(site), ...drawFromDisk(site)] : replaceRouteFiles(site);
}

/** Puts copies without the pages' own routes in the place of the two generated files that name every route. */
function replaceRouteFiles({ context: { baseUrl, generatedFilesDir }, pages }: PublishedPages): BundlerPlugin[] {
  const read = (name: string) => readFileSync(path.join(generatedFilesDir, name), 'utf8');
  const write = (name: string, content: string) => writeFileNow(generatedFilesDir, { path: path.join('codebook-routes', name), content });
  const ownPaths = Array.from(pages, (page) => withBasePath(baseUrl, page.path));
  const files = toPageRoute({ routes: read('routes.js'), chunkNames: read('routesChunkNames.json') }, ownPaths, `${baseUrl}:page*`);
  return [
    replaceModule(/^@generated\/routes$/, write('routes.js', files.routes)),
    replaceModule(/^@generated\/routesChunkNames$/, write('routesChunkNames.json', files.chunkNames)),
  ];
}

/** The bundle that renders the site reads the pages' JSON files. As soon as it stands, it is run. */
function drawFromDisk({ context: { generatedFilesDir, siteDir } }: PublishedPages): BundlerPlugin[] {
  const inRender = (name: string) => path.join(siteDir, 'src/render', name);
  return [
    replaceModule(/^\.\/renderToHtml$/, inRender('renderToHtml.ts')),
    replaceModule(/^@docusaurus\/Link$/, inRender('Link.server.tsx')),
    replaceModule(/^react-helmet-async$/, inRender('helmet.server.tsx')),
    replaceModule(/\/page\/pageSource$/, inRender('readPage.server.ts')),
    replaceModule(/\/Kept$/, inRender('Kept.server.tsx')),
    ...withOwnGlobals(),
    new rspack.DefinePlugin({ CODEBOOK_PAGE_FOLDER: JSON.stringify(pageFolder(generatedFilesDir)) }),
    { apply: (compiler: Compiler) => compiler.hooks.afterEmit.tap('codebook', freeMemory) },
  ];
}

/** Puts a file in the place of a module, wherever it is asked for by such a name, but for the file itself: it may build on what it stands for. */
export function replaceModule(request: RegExp, file: string): BundlerPlugin {
  return new rspack.NormalModuleReplacementPlugin(request, (asked) => {
    if (asked.contextInfo.issuer !== file) asked.request = file;
  });
}
