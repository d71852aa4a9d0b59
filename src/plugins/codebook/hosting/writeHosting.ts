import type { Site } from '../loadSite';
import { type SiteFile, writeFiles } from '../writeFiles';
import { buildCaddyfile } from './caddyfile';
import { type AllowedCode, buildHeaderPolicy } from './contentSecurityPolicy';
import { buildHeaderRules } from './headerRules';
import { buildNginxConf } from './nginxConf';
import { protectPages } from './protectPages';
import { buildResponseHeaders } from './responseHeaders';

/**
 * Makes the written site safe to host: a policy in every page, and ready files for hosts. The last step of a build, since what stands in the pages
 * decides what the policies allow. @throws Error where the inline scripts differ from page to page
 */
export async function writeHosting(outDir: string, site: Site): Promise<void> {
  await writeFiles(outDir, buildHosting(site, await protectPages(outDir)));
}

function buildHosting({ addresses, catalog }: Site, allowed: AllowedCode): SiteFile[] {
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
