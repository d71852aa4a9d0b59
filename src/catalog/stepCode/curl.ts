import type { ExampleCall } from './exampleCall';
import { inShellQuotes } from './quote';
import type { Recipes, RetryPlan } from './recipes';

/** The status codes after which `curl --retry` repeats by itself: https://curl.se/docs/manpage.html#--retry */
const repeatedByCurl = new Set([408, 429, 500, 502, 503, 504]);

/** A wait beyond this is none to hold a process for: curl stops where `Retry-After` asks for more. */
const longestRetrySeconds = 3600;

/** Recipes as curl commands for a POSIX shell. A limiter and a cache need a program that keeps something. */
export const curlRecipes: Recipes = {
  request: (call) => command(call, []),
  retryWithPauses: (call, plan) => {
    const options = retryOptions(plan);
    return options && command(call, options);
  },
  limiter: () => null,
  cache: () => null,
};

/** Null where curl cannot do it: it knows no other status codes, no other field than `Retry-After`, and only fixed or doubling pauses. */
function retryOptions({ pauses, statusCode, waitField }: RetryPlan): string[] | null {
  if (!repeatedByCurl.has(statusCode) || waitField) return null;
  const retries = [`--retry ${pauses.length}`, `--retry-max-time ${longestRetrySeconds}`];
  if (pauses.every((pause, index) => pause === 2 ** index)) return retries;
  return pauses.length === 1 ? [...retries, `--retry-delay ${pauses[0]}`] : null;
}

function command({ url, credential }: ExampleCall, options: readonly string[]): string {
  const { location, name, prefix, variable } = credential;
  const secret =
    location === 'header'
      ? `-H "${inShellQuotes(`${name}: ${prefix}`)}$${variable}"`
      : `-G --data-urlencode "${inShellQuotes(`${encodeURIComponent(name)}=${prefix}`)}$${variable}"`;
  // Else curl reads braces and brackets in an address as a list of addresses.
  const literal = /[[\]{}]/.test(url) ? ['-g'] : [];
  return [['curl -sS -i', ...literal, ...options].join(' '), secret, `"${inShellQuotes(url)}"`].join(' \\\n  ');
}
