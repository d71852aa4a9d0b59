import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HtmlTags } from '@docusaurus/types';
import { offlinePath } from '../../../catalog/offline/offlineManifest';
import { registerScript } from '../../../catalog/offline/registerScript';
import { toPageFileName } from '../fileNames';
import type { SiteFile } from '../writeFiles';
import { buildOfflineManifest } from './buildOfflineManifest';
import { bundleWorker } from './bundleWorker';
import { toPlainPage } from './offlinePage';

interface OfflineInput {
  siteDir: string;
  outDir: string;
  generatedFilesDir: string;
  baseUrl: string;
  /** False builds the worker that removes itself. */
  isOn: boolean;
}

/** The tag that registers the service worker, for every page of a published site. */
export function registrationTags(baseUrl: string, isOn: boolean): HtmlTags {
  return isOn && process.env.NODE_ENV === 'production' ? [{ tagName: 'script', attributes: {}, innerHTML: registerScript(baseUrl) }] : [];
}

/** The service worker of a built site, and the page that it shows without a network. Comes last: it knows the files that all others wrote. */
export async function buildOffline({ baseUrl, generatedFilesDir, isOn, outDir, siteDir }: OfflineInput): Promise<SiteFile[]> {
  const folder = path.join(generatedFilesDir, 'service-worker');
  const pageName = toPageFileName(offlinePath);
  const page = { path: pageName, content: toPlainPage(await readFile(path.join(outDir, pageName), 'utf8')) };
  const worker = isOn
    ? { entry: 'src/serviceWorker/sw.ts', constants: { offlineManifest: await buildOfflineManifest(outDir, baseUrl) } }
    : { entry: 'src/serviceWorker/off.ts', constants: { offlineBaseUrl: baseUrl } };
  return [page, { path: 'sw.js', content: await bundleWorker({ siteDir, folder, ...worker }) }];
}
