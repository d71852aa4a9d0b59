import { hashedFolders } from './offlineManifest';

/** What ends a name of a file in HTML, with or without quotation marks. */
const name = '[^\\s"\'<>()?#,&;\\\\]+\\.(?:js|css|json|woff2)';

/**
 * The hashed files that HTML names, wherever it does: in links and scripts, in attributes for later, in inlined styles.
 * @param baseUrl begins and ends with a slash
 * @returns paths with the base path, each once
 */
export function referencedFiles(html: string, baseUrl: string): string[] {
  const folders = hashedFolders.map((folder) => escapeExpression(`${baseUrl}${folder.slice(1)}`)).join('|');
  return [...new Set(html.match(new RegExp(`(?<=["'=(\\s,])(?:${folders})${name}`, 'g')) ?? [])];
}

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
