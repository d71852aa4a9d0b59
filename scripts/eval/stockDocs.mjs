import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { toMarkdown } from './toMarkdown.mjs';

/** Its address is that of the stock page of results. */
const skipped = new Set(['/search/']);

/** Writes each built page as a Markdown doc with the same address, title, description and headings. @param {string} build @param {string} folder @param {string} modules */
export async function writeStockDocs(build, folder, modules) {
  const cheerio = createRequire(path.join(modules, 'cheerio/package.json'))('cheerio');
  let number = 0;
  for (const file of (await readdir(build, { recursive: true })).filter(isPage)) {
    const slug = `/${file.slice(0, -'index.html'.length)}`;
    if (skipped.has(slug)) continue;
    const $ = cheerio.load(await readFile(path.join(build, file), 'utf8'));
    const front = {
      title: $('main h1')
        .first()
        .contents()
        .get()
        .map((/** @type {any} */ part) => $(part).text())
        .join(' '),
      slug,
      description: $('meta[name=description]').attr('content'),
    };
    $('main h1').first().remove();
    const root = $('main article').get(0) ?? $('main').get(0);
    await writeFile(path.join(folder, `page-${++number}.md`), `---\n${JSON.stringify(front)}\n---\n\n${toMarkdown($, root)}\n`);
  }
}

/** @param {string} file */
function isPage(file) {
  return path.basename(file) === 'index.html';
}
