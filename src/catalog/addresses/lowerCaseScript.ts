/**
 * The script of the not-found page, as text: asks again in small letters, before anything else. Hosts tell capitals apart, while the
 * application does not, and would draw another page than the one that came.
 * The origin is spelt out, and slashes that follow the base path are dropped: `//name/` alone would lead to another host.
 * @param baseUrl begins and ends with a slash.
 */
export function lowerCaseScript(baseUrl: string): string {
  return `(function(base,path){var rest=path.slice(base.length),lower=rest.toLowerCase();
if(path.indexOf(base)===0&&rest!==lower)location.replace(location.origin+base+lower.replace(/^[\\/\\\\]+/,'')+location.search+location.hash)})(${JSON.stringify(baseUrl)},location.pathname)`;
}
