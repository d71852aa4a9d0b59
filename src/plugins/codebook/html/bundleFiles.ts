import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

const fileSchema = z.object({ publicPath: z.string() });
/** What Docusaurus writes about the browser's bundle: the chunks that each named chunk needs, and the files of each chunk. */
const manifestSchema = z.object({
  entrypoints: z.array(z.string()),
  origins: z.record(z.string(), z.array(z.string())),
  assets: z.record(z.string(), z.object({ js: z.array(fileSchema).optional(), css: z.array(fileSchema).optional() })),
});
const chunkNamesSchema = z.record(z.string(), z.unknown());

/** The addresses of files that a page needs beyond those of all pages, in the order in which they are loaded. */
export interface PageFiles {
  scripts: string[];
  styles: string[];
}

/** The browser's bundle: which files there are, and which routes need which of them. */
export interface Bundle {
  manifest: z.infer<typeof manifestSchema>;
  /** What each route loads, by its path, a dash and a hash. */
  chunkNames: Record<string, unknown>;
}

/** Reads what Docusaurus tells of the bundle. @throws Error where the files have an unknown form */
export async function readBundle(generatedFilesDir: string): Promise<Bundle> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(generatedFilesDir, name), 'utf8'));
  const [manifest, chunkNames] = await Promise.all([read('client-manifest.json'), read('codebook-routes/routesChunkNames.json')]);
  return { manifest: manifestSchema.parse(manifest), chunkNames: chunkNamesSchema.parse(chunkNames) };
}

/** The files behind named chunks, but for those that every page has. @throws Error where a chunk is not known, as an update of Docusaurus could bring about */
export function filesOf({ manifest }: Bundle, chunks: readonly string[]): PageFiles {
  const shared = new Set(sharedFiles(manifest));
  const own = [...new Set(chunks.flatMap((name) => filesBehind(manifest, name)))].filter((file) => !shared.has(file));
  return { scripts: own.filter((file) => !file.endsWith('.css')), styles: own.filter((file) => file.endsWith('.css')) };
}

/** The style sheets of all pages. */
export function sharedStyles({ manifest }: Bundle): string[] {
  return sharedFiles(manifest).filter((file) => file.endsWith('.css'));
}

function sharedFiles(manifest: Bundle['manifest']): string[] {
  return manifest.entrypoints.flatMap((name) => filesBehind(manifest, name));
}

function filesBehind({ assets, origins }: Bundle['manifest'], chunk: string): string[] {
  const ids = origins[chunk];
  if (!ids) throw new Error(`client-manifest.json of Docusaurus knows no chunk ${chunk}: a page would be drawn without its styles.`);
  return ids.flatMap((id) => [...(assets[id]?.js ?? []), ...(assets[id]?.css ?? [])]).map(({ publicPath }) => publicPath);
}

/**
 * The chunks that a route loads, with those of the routes around it, whose own content they are not.
 * @param path as the route is named, for instance `/kb/docs/api/`
 */
export function chunksOfRoute({ chunkNames }: Pick<Bundle, 'chunkNames'>, path: string): string[] {
  return Object.entries(chunkNames).flatMap(([key, names]) => {
    const route = key.replace(/-[^-]*$/, '');
    if (route === path) return leavesOf(names);
    return route !== '/' && path.startsWith(route) && !hasContent(names) ? leavesOf(names) : [];
  });
}

function hasContent(names: unknown): boolean {
  return typeof names === 'object' && names !== null && 'content' in names;
}

function leavesOf(names: unknown): string[] {
  if (typeof names === 'string') return [names];
  return typeof names === 'object' && names !== null ? Object.values(names).flatMap(leavesOf) : [];
}
