import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';
import { peerFolder, siteFolder } from './folders.mjs';
import { findFolders, toPeerFile, toSidebar } from './pure.mjs';

/** Writes a peer's site anew, from its template and our pages. Nothing of an earlier build remains, no cache either. Returns its folder. */
export function writeSite({ icon, id, pages: folder }, size, pages) {
  const site = siteFolder(id, size);
  rmSync(site, { recursive: true, force: true });
  cpSync(path.join(peerFolder(id), 'site'), site, { recursive: true });
  cpSync(path.join(root, 'static/img/favicon.svg'), path.join(site, icon), { recursive: true });
  const folders = findFolders(pages);
  for (const page of pages) {
    const { file, text } = toPeerFile(id, page, folders);
    const target = path.join(site, folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  if (id === 'vitepress') writeFileSync(path.join(site, '.vitepress/sidebar.json'), JSON.stringify(toSidebar(pages)));
  if (id === 'docusaurus') writeFileSync(path.join(site, 'package.json'), '{ "name": "stock", "private": true }\n');
  return site;
}
