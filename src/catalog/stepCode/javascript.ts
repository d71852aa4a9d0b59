import { type ExampleCall, queryJoint } from './exampleCall';
import { jsString } from './quote';
import type { Recipes } from './recipes';

/** Recipes in JavaScript: an ES module for Node.js 18 and later, without a package. */
export const javascriptRecipes: Recipes = {
  request: (call) => `const response = await ${fetchCall(call)};
console.log(response.status, Object.fromEntries(response.headers));
console.log(await response.text());`,

  retryWithPauses: (call, { pauses, statusCode, waitField }) => `let response;
for (const pause of [${pauses.join(', ')}, null]) {
  response = await ${fetchCall(call, '  ')};
  if (response.status !== ${statusCode} || pause === null) break;
  const asked = ${['retry-after', ...(waitField ? [waitField] : []), null].map(headerOrEmpty).join(' ?? ')};
  const wait = Number(asked) || (Date.parse(asked) - Date.now()) / 1000 || 0;
  if (wait > 3600) break; // too long to hold a process: put the work into a queue
  const seconds = (wait > 0 ? wait : pause) + Math.random();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
console.log(response.status, await response.text());`,

  limiter: (call, { gap }) => `const gap = ${gap}; // seconds between two calls: set what your plan allows
let turn = Promise.resolve();

/** Every call of this process goes through here, one after the other. */
function limited(call) {
  const answer = turn.then(call);
  turn = turn.then(() => new Promise((resolve) => setTimeout(resolve, gap * 1000)));
  return answer;
}

const response = await limited(() => ${fetchCall(call)});
console.log(response.status, await response.text());`,

  cache: (call) => `const kept = new Map();

/** The body at an address: fetched once, then kept for the max-age of the answer. */
async function read(url) {
  const copy = kept.get(url);
  if (copy && Date.now() < copy.until) return copy.body;
  const response = await ${fetchCall(call, '  ', 'url')};
  const body = await response.text();
  if (!response.ok) throw new Error(\`\${response.status} \${body}\`);
  const [, seconds] = /max-age=(\\d+)/.exec(response.headers.get('cache-control')) ?? [];
  kept.set(url, { body, until: Date.now() + 1000 * (seconds ?? 0) });
  return body;
}

console.log(await read(${jsString(call.url)}));`,
};

function headerOrEmpty(field: string | null): string {
  return field === null ? "''" : `response.headers.get(${jsString(field)})`;
}

/** A call of fetch over lines of which all but the first have the indent. */
function fetchCall({ url, credential }: ExampleCall, indent = '', address = jsString(url)): string {
  const { location, name, prefix, variable } = credential;
  const key = `${prefix ? `${jsString(prefix)} + ` : ''}process.env.${variable}`;
  if (location === 'header') return `fetch(${address}, {\n${indent}  headers: { ${jsString(name)}: ${key} },\n${indent}})`;
  const parameter = `${queryJoint(url)}${encodeURIComponent(name)}=`;
  return `fetch(${address} + ${jsString(parameter)} + encodeURIComponent(${key}))`;
}
