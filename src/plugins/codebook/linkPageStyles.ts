import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

/** What Docusaurus writes about the browser's bundle: the chunks of each entry, and the files of each chunk. */
const manifestSchema = z.object({
  origins: z.record(z.string(), z.array(z.string())),
  assets: z.record(z.string(), z.object({ css: z.array(z.object({ file: z.string(), publicPath: z.string() })).optional() })),
});

/** A line of `registry.js`: the name of the chunk that holds a page's component. */
const registryLine = /"([0-9a-f]+)": \[\(\) => import\([^"]*"[^"]*" \*\/ "@site\/src\/theme\/(\w+)"\)/g;

const sharedSheet = /(^|\/)styles\./;

/** The addresses of the style sheets that single kinds of pages have for themselves, by the name of the component. */
export type PageStyles = ReadonlyMap<string, readonly string[]>;

/**
 * Reads which style sheet belongs to which page component. Docusaurus links the shared sheet alone; without a link a page would be drawn bare until
 * its scripts have come. @throws where nothing is found, as an update of Docusaurus could bring about
 */
export async function readPageStyles(generatedFilesDir: string): Promise<PageStyles> {
  const registry = await readFile(path.join(generatedFilesDir, 'registry.js'), 'utf8');
  const manifest = manifestSchema.parse(JSON.parse(await readFile(path.join(generatedFilesDir, 'client-manifest.json'), 'utf8')));
  const styles = new Map<string, readonly string[]>();
  for (const [, chunk = '', component = ''] of registry.matchAll(registryLine)) {
    const sheets = (manifest.origins[chunk] ?? []).flatMap((id) => manifest.assets[id]?.css ?? []).filter(({ file }) => !sharedSheet.test(file));
    if (sheets.length > 0) styles.set(component, [...new Set(sheets.map(({ publicPath }) => publicPath))]);
  }
  if (styles.size === 0)
    throw new Error(
      'No page has a style sheet of its own: linkPageStyles.ts reads registry.js and client-manifest.json of Docusaurus, whose form may have changed.',
    );
  return styles;
}

/** A page's HTML with its own style sheets behind the shared one. */
export function linkPageStyles(html: string, sheets: readonly string[]): string {
  const links = sheets.map((address) => `<link rel="stylesheet" href="${address}">`).join('');
  return html.replace('</head>', `${links}</head>`);
}
