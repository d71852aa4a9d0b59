import type { Site } from '../loadSite';
import { type SiteFile, toLazyFile } from '../writeFiles';
import { buildCaddyfile } from './caddyfile';
import { type AllowedCode, buildHeaderPolicy, buildPolicy } from './contentSecurityPolicy';
import { buildHeaderRules } from './headerRules';
import { buildNginxConf } from './nginxConf';
import { addPolicy } from './policyTag';
import { buildResponseHeaders } from './responseHeaders';

/** Ready files for hosts. @param allowed what stands in the pages, which decides what the policies allow */
export function buildHosting({ addresses, catalog }: Site, allowed: AllowedCode): SiteFile[] {
  const { baseUrl } = catalog.site;
  const fields = buildResponseHeaders(buildHeaderPolicy(allowed));
  return [
    buildHeaderRules(baseUrl, fields),
    ...buildNginxConf(baseUrl, fields),
    ...buildCaddyfile(addresses, baseUrl, fields),
    // Else GitHub Pages would leave out what begins with an underscore.
    { path: '.nojekyll', content: '' },
  ];
}

/** Small pages that are not drawn, with the policy of all pages. */
export function protectFiles(files: readonly SiteFile[], allowed: AllowedCode): SiteFile[] {
  const policy = buildPolicy({ ...allowed, styles: [] });
  return files.map((file) => (file.path.endsWith('.html') ? toLazyFile(file.path, () => addPolicy(file.content, policy)) : file));
}
