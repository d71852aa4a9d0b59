import { contenders } from './contenders.mjs';
import { toPart } from './pagePart.mjs';
import { buildRows, pageRows, qualityRows, searchRows, toGrowthRows } from './pure.mjs';
import { readResult } from './results.mjs';

const sizes = ['25', '1000', '10000'];
const growthSizes = [200, 1000, 10_000];
const inWords = (size) => `${Number(size).toLocaleString('en')} pages`;

/** Every table that what is kept gives; `paths` are the pages measured. */
export function readSections(paths) {
  return [
    ...sizes.flatMap((size) => paths.map((path) => section(`\`${path}\` at ${inWords(size)}`, pageRows, toPart(path), size))),
    ...sizes.map((size) => section(`Search at ${inWords(size)}`, searchRows, 'search', size, 'Typed in the real page, 14 queries a run.')),
    section('Search quality', qualityRows, 'quality', 'all', 'The queries of `tests/eval/search.jsonl`, over all our real pages.'),
    ...sizes.slice(1).map((size) => section(`Build of ${inWords(size)}`, buildRows, 'build', size)),
    section('Growth of JavaScript', toGrowthRows(growthSizes), 'growth', 'all', 'Of `/429/`.'),
  ];
}

function section(title, rows, part, size, remark = '') {
  const results = contenders.map(({ id, name }) => ({ name, result: readResult(part, size, id) }));
  const samples = results.map(({ name, result }) => (result ? `${name} ${toSource(result)}` : '')).filter(Boolean);
  return { title, text: [remark, `${samples.join('; ')}.`].filter(Boolean).join(' '), rows, columns: results.map(toColumn) };
}

function toColumn({ name, result }) {
  return { name, figures: result?.figures ?? {}, missing: result?.missing ?? {} };
}

function toSource({ at, hash, samples }) {
  const build = hash ? `build ${hash}, ` : '';
  return `(${build}${samples ? `${samples.length} runs, ` : ''}${at.slice(0, 16).replace('T', ' ')} UTC)`;
}
