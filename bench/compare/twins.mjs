import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { choosePaths, linkWithin, readTwin } from './pure.mjs';

/** So many pages of a built site, read from its Markdown twins, with links among them from the root. */
export function readPages(build, count) {
  const twins = new Map(findTwins(build).map((file) => [toAddress(file), path.join(build, file)]));
  const chosen = choosePaths([...twins.keys()], count);
  if (chosen.length === 0) throw new Error(`${build} holds no Markdown twins: build the site first.`);
  const paths = new Set(chosen);
  return chosen.map((address) => {
    const page = readTwin({ path: address, markdown: readFileSync(twins.get(address), 'utf8') });
    return { ...page, body: linkWithin(page.body, 'https://codebook.example', paths) };
  });
}

/** The addresses of the pages that have a Markdown twin. */
export const readAddresses = (build) => findTwins(build).map(toAddress);

/** The files that stand beside a page of the same name. */
function findTwins(build) {
  const files = readdirSync(build, { recursive: true }).filter((file) => file.endsWith('.md'));
  return files.filter((file) => file === 'index.md' || existsSync(path.join(build, file.slice(0, -3), 'index.html')));
}

function toAddress(file) {
  return file === 'index.md' ? '/' : `/${file.slice(0, -3)}/`;
}
