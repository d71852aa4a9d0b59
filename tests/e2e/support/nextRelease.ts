import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../../src/catalog/fingerprint';
import { readDrawnFingerprint } from '../../../src/catalog/offline/drawnFingerprint';
import { twinPath } from '../../../src/catalog/permalinks';

interface NextReleaseOptions {
  /** What the next release does with the data of each page, as parsed from its `.json`. */
  changeData?: (data: unknown) => unknown;
}

const hashedName = /[.-]([0-9a-f]{8,64})\.(js|css|json|woff2)$/;
const text = /\.(html|js|css|json|webmanifest|xml|txt)$/;
/** What no test of releases asks for. */
const leftOut = /\.(png|md|csv)$/;

/** The element that tells the next release from the one before. */
const nextReleaseMark = '<meta name="release" content="next">';

/**
 * Makes the next release of a built site: the same site, in which every hashed file has another hash, in its name and wherever it is named, and
 * each page is marked. @param from a build @param to a folder that is replaced
 */
export function createNextRelease(from: string, to: string, { changeData }: NextReleaseOptions = {}): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, filter: (file) => !leftOut.test(file) });
  const files = filesBelow(to);
  const hashes = new Set(files.map((file) => hashedName.exec(file)?.[1]).filter((hash) => hash !== undefined));
  const rename = (content: string) => content.replace(/(?<![0-9a-zA-Z])[0-9a-f]{8,64}(?![0-9a-zA-Z])/g, (hash) => (hashes.has(hash) ? turn(hash) : hash));
  for (const file of files) {
    const content = text.test(file) ? rename(readFileSync(file, 'utf8')) : readFileSync(file);
    rmSync(file);
    writeFileSync(path.join(path.dirname(file), rename(path.basename(file))), mark(file, content));
  }
  if (changeData) changePageData(to, changeData);
}

function mark(file: string, content: string | Buffer): string | Buffer {
  if (typeof content !== 'string') return content;
  if (file.endsWith('.html')) return content.replace('</head>', `${nextReleaseMark}</head>`);
  return path.basename(file) === 'sw.js' ? content.replace(/(?<=\brelease:")[0-9a-f]+/, turn) : content;
}

/** The data of every page, and the fingerprint that its HTML names. */
function changePageData(folder: string, changeData: (data: unknown) => unknown): void {
  for (const page of filesBelow(folder).filter((file) => path.basename(file) === 'index.html')) {
    const pagePath = `/${path.relative(folder, path.dirname(page)).split(path.sep).join('/')}/`.replace('//', '/');
    const twin = path.join(folder, twinPath(pagePath, 'json'));
    const html = readFileSync(page, 'utf8');
    if (!statSync(twin, { throwIfNoEntry: false })?.isFile()) continue;
    const data = JSON.stringify(changeData(JSON.parse(readFileSync(twin, 'utf8'))));
    writeFileSync(twin, data);
    const drawn = readDrawnFingerprint(html);
    if (drawn) writeFileSync(page, html.replace(drawn, fingerprint(data)));
  }
}

/** Another hash of the same length. */
function turn(hash: string): string {
  return [...hash].map((digit) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16)).join('');
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
