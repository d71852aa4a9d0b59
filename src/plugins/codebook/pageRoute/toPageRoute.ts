/** The two files of Docusaurus that name every route, as texts. */
export interface RouteFiles {
  /** `routes.js`: what the router matches. */
  routes: string;
  /** `routesChunkNames.json`: which files each route loads. */
  chunkNames: string;
}

/** A route as Docusaurus 3.10 writes it into `routes.js`: at the top level, with no routes below it and no attributes. */
const route = /^ {2}\{\n {4}path: '((?:[^'\\]|\\.)*)',\n {4}component: ComponentCreator\('(?:[^'\\]|\\.)*', '([^']*)'\),\n {4}exact: true\n {2}\},\n/gm;

const catchAll = "  {\n    path: '*',";

/** Stands in the place of the part of a route's name that tells it apart from others. */
const ownHash = 'page';

/**
 * Puts one route with a parameter in the place of the routes of all pages (see `README.md` beside this file).
 * @param ownPaths the path of every page, with the base path
 * @param pattern what the one route matches, for instance `/kb/:page*`
 * @throws Error where the files do not name every page in the form that is known, as an update of Docusaurus could bring about
 */
export function toPageRoute(files: RouteFiles, ownPaths: readonly string[], pattern: string): RouteFiles {
  const own = new Set(ownPaths);
  const names: string[] = [];
  const others = files.routes.replace(route, (text, quoted: string, hash: string) => {
    const path = quoted.replaceAll("\\'", "'");
    if (!own.has(path)) return text;
    names.push(`${path}-${hash}`);
    return '';
  });
  assertFound(names.length, own.size, others);
  return { routes: addPageRoute(others, pattern), chunkNames: replaceNames(files.chunkNames, names, pattern) };
}

function assertFound(found: number, expected: number, routes: string): void {
  if (found === expected && routes.includes(catchAll)) return;
  throw new Error(
    `routes.js of Docusaurus names ${found} of ${expected} pages in the form that is known: ` +
      'its form may have changed with an update. See src/plugins/codebook/pageRoute/README.md.',
  );
}

function addPageRoute(routes: string, pattern: string): string {
  const quoted = `'${pattern.replaceAll("'", "\\'")}'`;
  const added = `  {\n    path: ${quoted},\n    component: withPages(ComponentCreator(${quoted}, '${ownHash}')),\n    exact: true\n  },\n`;
  return `import { withPages } from '@site/src/theme/withPages';\n${routes.replace(catchAll, () => added + catchAll)}`;
}

/** All pages load the same: what the first of them loads is loaded by the one route. */
function replaceNames(chunkNames: string, names: readonly string[], pattern: string): string {
  const given: Record<string, unknown> = JSON.parse(chunkNames);
  const own = new Set(names);
  const kept = Object.entries(given).filter(([name]) => !own.has(name));
  const [first = ''] = names;
  if (!Object.hasOwn(given, first))
    throw new Error(`routesChunkNames.json of Docusaurus does not name ${first}. See src/plugins/codebook/pageRoute/README.md.`);
  return JSON.stringify({ ...Object.fromEntries(kept), [`${pattern}-${ownHash}`]: given[first] });
}
