import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { groupBy } from '../../../catalog/groupBy';
import { toTwinFileName } from '../fileNames';
import { createCodeRegister } from '../hosting/codeRegister';
import { type AllowedCode, buildPolicy } from '../hosting/contentSecurityPolicy';
import { collectInlineCode } from '../hosting/inlineCode';
import type { PageToWorkOn, PageWork } from '../pageWork/workOnPages';
import { pageFolder } from '../publishedPage';
import type { CodebookContent } from '../types';
import { writeFiles } from '../writeFiles';
import { type Bundle, filesOf, readBundle, sharedStyles } from './bundleFiles';
import { type DrawnPage, listDrawnPages } from './drawnPages';
import { finishHtml } from './finishHtml';
import { splitFonts } from './fonts';
import { chooseSample, type KindStyles, type PagesToStyle } from './stylesOfKind';

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

/** A character for each byte: to decode the pages would take longer than all else. What is looked for and written is ASCII, but for the styles. */
const encoding = 'latin1';

/** What is left to do for the drawn pages, and what will stand in them. */
interface PlannedPages {
  works: PageWork[];
  /** For the policies of hosts. */
  allowed: AllowedCode;
}

/**
 * Finds out what has to be written into every drawn page: what it needs to be shown without another request (`finishHtml.ts`), and the policy that says
 * what may run in it.
 * @param otherPages HTML of pages that are not drawn, which hold the same scripts
 * @param chooseStyles chooses the styles of a kind, here or in a thread
 * @throws Error where a page holds a script that no other of its kind holds
 */
export async function planPages(
  content: CodebookContent,
  { generatedFilesDir, outDir }: Folders,
  otherPages: readonly string[],
  chooseStyles: (pages: PagesToStyle) => Promise<KindStyles>,
): Promise<PlannedPages> {
  const bundle = await readBundle(generatedFilesDir);
  const site: Output = { bundle, outDir, pageFolder: pageFolder(generatedFilesDir), fonts: await separateFonts(bundle, outDir) };
  const register = createCodeRegister();
  for (const html of otherPages) register.add('a page that leads on', collectInlineCode(html));
  const byKind = [...groupBy(listDrawnPages(content, bundle), ({ kind }) => kind).values()];
  const styled = await Promise.all(byKind.map(async (pages) => ({ pages, styles: await chooseStyles(await toPagesToStyle(pages, bundle, outDir)) })));
  const kinds: Kind[] = [];
  // One after another, so that what they register has the same order in every build.
  for (const { pages, styles } of styled) kinds.push(await toKind(pages, styles, site, register));
  const allowed = register.all();
  return { works: kinds.map((kind) => toWork(kind, allowed, site)), allowed };
}

/** What stands, before the pages are finished. */
interface Output {
  bundle: Bundle;
  outDir: string;
  /** Where the twins of the pages are. */
  pageFolder: string;
  /** The style sheet of the fonts and its files, as addresses. */
  fonts: string[];
}

async function toPagesToStyle(pages: readonly DrawnPage[], bundle: Bundle, outDir: string): Promise<PagesToStyle> {
  return { kind: pages[0]?.kind ?? '', outDir, files: chooseSample(pages), css: await readStyles(pages, bundle, outDir) };
}

async function toKind(pages: readonly DrawnPage[], styles: KindStyles, site: Output, register: ReturnType<typeof createCodeRegister>): Promise<Kind> {
  const { criticalStyles, hasStyleAttributes } = styles;
  const [first] = pages;
  const html = first ? await finish(first, criticalStyles, site) : '';
  const code = { ...collectInlineCode(html), hasStyleAttributes };
  return { pages, criticalStyles, styles: register.add(first?.file ?? '', code) };
}

function toWork({ criticalStyles, pages, styles }: Kind, allowed: AllowedCode, { bundle, fonts, outDir, pageFolder }: Output): PageWork {
  const policy = buildPolicy({ ...allowed, styles });
  return { outDir, pageFolder, criticalStyles, fonts, policy, pages: pages.map((page) => toPageWork(page, bundle)) };
}

function toPageWork({ ahead, chunks, file, path: address }: DrawnPage, bundle: Bundle): PageToWorkOn {
  const twins = address === null ? [] : [toTwinFileName(address, 'json'), toTwinFileName(address, 'md')];
  return { file, files: filesOf(bundle, chunks), ahead, twins };
}

async function finish({ ahead, chunks, file }: DrawnPage, criticalStyles: string, { bundle, fonts, outDir }: Output): Promise<string> {
  return finishHtml(await readFile(path.join(outDir, file), encoding), { ahead, criticalStyles, files: filesOf(bundle, chunks), fonts });
}

/**
 * Takes the fonts out of the styles of all pages. A page asks for none of their files before it is drawn: the wake script fetches them afterwards, and
 * links their sheet from the next page on, where they are at hand. So no page waits for them, and none is drawn anew when they come.
 */
async function separateFonts(bundle: Bundle, outDir: string): Promise<string[]> {
  const [sheet = ''] = sharedStyles(bundle);
  const { fonts, rest } = splitFonts(await readFile(path.join(outDir, toFile(sheet)), 'utf8'));
  if (!fonts.sheet) return [];
  await writeFiles(outDir, [{ path: toFile(sheet), content: rest }, fonts.sheet]);
  return [sheet.slice(0, sheet.indexOf('assets/')) + fonts.sheet.path, ...fonts.files];
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
