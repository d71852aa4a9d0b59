import type { SiteAddress } from '../../../catalog/siteAddress';
import { type SiteFile, toLazyFile } from '../writeFiles';
import { buildCaddyfile } from './caddyfile';
import { createCodeRegister } from './codeRegister';
import { type AllowedCode, buildHeaderPolicy, buildPolicy } from './contentSecurityPolicy';
import { buildHeaderRules } from './headerRules';
import { collectInlineCode } from './inlineCode';
import { buildNginxConf } from './nginxConf';
import { addPolicy } from './policyTag';
import { buildResponseHeaders } from './responseHeaders';

/** Ready files for hosts. @param allowed what stands in the pages, which decides what the policies allow */
export function buildHosting({ baseUrl }: SiteAddress, allowed: AllowedCode): SiteFile[] {
  const fields = buildResponseHeaders(buildHeaderPolicy(allowed));
  return [
    buildHeaderRules(baseUrl, fields),
    ...buildNginxConf(baseUrl, fields),
    buildCaddyfile(baseUrl, fields),
    // Else GitHub Pages would leave out what begins with an underscore.
    { path: '.nojekyll', content: '' },
  ];
}

/** Small pages that are not drawn, with their policy: all of them hold the same script, which the first is asked for. */
export function protectPages(pages: readonly SiteFile[]): SiteFile[] {
  const [first] = pages;
  if (!first) return [];
  const register = createCodeRegister();
  register.add(first.path, collectInlineCode(first.content));
  const policy = buildPolicy(register.all());
  return pages.map((page) => toLazyFile(page.path, () => addPolicy(page.content, policy)));
}
