/**
 * The script of the not-found page, as text: asks again in small letters, before anything else. Hosts tell capitals apart, while the
 * application does not, and would draw another page than the one that came.
 * The origin is spelt out, and slashes that follow the base path are dropped: `//name/` alone would lead to another host.
 * Spelt as the build's minifier leaves it: the application puts the script into the head again where it finds another text there, and the
 * Content-Security-Policy knows the text in the file alone.
 * @param baseUrl begins and ends with a slash.
 */
export function lowerCaseScript(baseUrl: string): string {
  const base = JSON.stringify(baseUrl);
  return `!function(o){var a=o.slice(${baseUrl.length}),c=a.toLowerCase();0===o.indexOf(${base})&&a!==c&&location.replace(location.origin+${base}+c.replace(/^[\\/\\\\]+/,"")+location.search+location.hash)}(location.pathname)`;
}
