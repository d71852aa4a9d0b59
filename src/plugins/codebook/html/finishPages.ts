import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { groupBy } from '../../../catalog/groupBy';
import { offlineContent } from '../../../catalog/offline/offlineContent';
import { insertCopyNote } from '../../../catalog/offline/storedCopy';
import { createCodeRegister } from '../hosting/codeRegister';
import { type AllowedCode, buildPolicy } from '../hosting/contentSecurityPolicy';
import { collectInlineCode } from '../hosting/inlineCode';
import { addPolicy } from '../hosting/policyTag';
import type { CodebookContent } from '../types';
import { writeFiles } from '../writeFiles';
import { type Bundle, filesOf, readBundle, sharedStyles } from './bundleFiles';
import { buildCriticalStyles } from './criticalStyles';
import { type DrawnPage, listDrawnPages } from './drawnPages';
import { finishHtml } from './finishHtml';
import { addUsedNames, noNames } from './usedNames';

/** Where the build writes, and where Docusaurus tells of it. */
interface Folders {
  outDir: string;
  generatedFilesDir: string;
}

/** Pages that look alike, and what stands in all of them. */
interface Kind {
  pages: readonly DrawnPage[];
  criticalStyles: string;
  /** The hashes of the styles that stand in them. */
  styles: string[];
}

/** Of so many pages of a kind, evenly spread, the names are read that its styles are chosen by: what a component draws, it draws on some of them. */
const readOfKind = 400;

/** A character for each byte: to decode the pages would take longer than all else. What is looked for and written is ASCII, but for the styles. */
const encoding = 'latin1';

/**
 * Writes into every drawn page what it needs to be shown without another request (`finishHtml.ts`), and the policy that says what may run in it.
 * @param otherPages HTML of pages that are not drawn, which hold the same scripts
 * @returns what stands in the pages, for the policies of hosts
 * @throws Error where a page holds a script that no other of its kind holds
 */
export async function finishPages(content: CodebookContent, { generatedFilesDir, outDir }: Folders, otherPages: readonly string[]): Promise<AllowedCode> {
  const bundle = await readBundle(generatedFilesDir);
  const register = createCodeRegister();
  for (const html of otherPages) register.add('a page that leads on', collectInlineCode(html));
  const kinds: Kind[] = [];
  for (const [, pages] of groupBy(listDrawnPages(content, bundle), ({ kind }) => kind)) kinds.push(await readKind(pages, { bundle, outDir, register }));
  const allowed = register.all();
  await writeFiles(outDir, finishAll(kinds, { allowed, bundle, outDir }), 'Pages');
  await writeFiles(outDir, await withoutFonts(sharedStyles(bundle), outDir));
  return allowed;
}

interface Reading {
  bundle: Bundle;
  outDir: string;
  register: ReturnType<typeof createCodeRegister>;
}

async function readKind(pages: readonly DrawnPage[], { bundle, outDir, register }: Reading): Promise<Kind> {
  const names = await readNames(pages, outDir);
  const criticalStyles = await buildCriticalStyles(await readStyles(pages, bundle, outDir), names);
  const [first] = pages;
  const html = first ? await finish(first, criticalStyles, bundle, outDir) : '';
  const code = { ...collectInlineCode(html), hasStyleAttributes: names.attributes.has('style') };
  return { pages, criticalStyles, styles: register.add(first?.file ?? '', code) };
}

async function* finishAll(kinds: readonly Kind[], { allowed, bundle, outDir }: { allowed: AllowedCode; bundle: Bundle; outDir: string }) {
  for (const { criticalStyles, pages, styles } of kinds) {
    const policy = buildPolicy({ ...allowed, styles });
    for (const page of pages) {
      const html = addPolicy(await finish(page, criticalStyles, bundle, outDir), policy);
      yield { path: page.file, content: Buffer.from(html, encoding) };
    }
  }
}

async function finish({ chunks, file }: DrawnPage, criticalStyles: string, bundle: Bundle, outDir: string): Promise<string> {
  return finishHtml(await readFile(path.join(outDir, file), encoding), { criticalStyles, files: filesOf(bundle, chunks) });
}

/**
 * Style sheets without their fonts, which every page names itself: named again when the page wakes, they would be fonts of their own, and what is
 * read would be drawn anew and move.
 */
function withoutFonts(sheets: readonly string[], outDir: string): Promise<{ path: string; content: string }[]> {
  const files = sheets.map(toFile).map(async (name) => ({ path: name, content: await readFile(path.join(outDir, name), 'utf8') }));
  return Promise.all(files.map(async (file) => ({ ...(await file), content: (await file).content.replace(/@font-face\s*\{[^}]*\}/g, '') })));
}

/** The file behind an address, which has the base path before it. */
function toFile(address: string): string {
  return address.slice(address.indexOf('assets/'));
}

/** The style sheets of all pages and those of the kind, in the order in which they are linked. */
async function readStyles([first]: readonly DrawnPage[], bundle: Bundle, outDir: string): Promise<string> {
  const sheets = [...sharedStyles(bundle), ...filesOf(bundle, first?.chunks ?? []).styles];
  const texts = await Promise.all(sheets.map((address) => readFile(path.join(outDir, toFile(address)), encoding)));
  return texts.join('');
}

async function readNames(pages: readonly DrawnPage[], outDir: string) {
  const names = noNames();
  if (pages[0]) addUsedNames(names, writtenByWorker(pages[0].kind));
  const step = Math.max(1, pages.length / readOfKind);
  for (let at = 0; at < pages.length; at += step) {
    const page = pages[Math.floor(at)];
    if (page) addUsedNames(names, await readFile(path.join(outDir, page.file), encoding));
  }
  return names;
}

/** What the service worker writes into a page before the application is at work. */
function writtenByWorker(kind: string): string {
  const link = { path: '/', title: '' };
  const list = kind === 'offline' ? offlineContent({ baseUrl: '/', wanted: '/', indexes: [{ ...link, path: '/search/' }], visited: [link] }) : '';
  return insertCopyNote('<div id="__docusaurus">', 'offline', new Date(0)) + list;
}
