import { isAccepted } from './cases.mjs';

/** @typedef {(text: string) => string[] | Promise<string[]>} Ask Answers a text with paths, best first. */
/** @typedef {{ what: string, expected: string, got: string }} Miss */
/** @typedef {{ queries: number, first: number, three: number, empty: number, misses: Miss[] }} SearchScore `misses` = not right first. */
/** @typedef {{ pastes: number, right: number, falseMatches: number, misses: Miss[] }} PasteScore */

/** Asks every query. @param {import('./cases.mjs').SearchCase[]} cases @param {Ask} ask @returns {Promise<SearchScore>} */
export async function scoreSearch(cases, ask) {
  /** @type {SearchScore} */
  const score = { queries: cases.length, first: 0, three: 0, empty: 0, misses: [] };
  for (const { query, accept } of cases) {
    const paths = await ask(query);
    if (paths.length === 0) score.empty++;
    if (paths.slice(0, 3).some((path) => isAccepted(path, accept))) score.three++;
    if (isAccepted(paths[0], accept)) score.first++;
    else score.misses.push(toMiss(query, accept, paths));
  }
  return score;
}

/** Reads every paste; one with nothing to accept is right when nothing matches. @param {import('./cases.mjs').PasteCase[]} cases @param {Ask} ask @returns {Promise<PasteScore>} */
export async function scorePastes(cases, ask) {
  /** @type {PasteScore} */
  const score = { pastes: cases.length, right: 0, falseMatches: 0, misses: [] };
  for (const { name, input, accept } of cases) {
    const paths = await ask(input);
    if (accept.length > 0 ? isAccepted(paths[0], accept) : paths.length === 0) score.right++;
    else {
      if (accept.length === 0) score.falseMatches++;
      score.misses.push(toMiss(name, accept, paths));
    }
  }
  return score;
}

/** @param {string} what @param {string[]} accept @param {string[]} paths @returns {Miss} */
function toMiss(what, accept, paths) {
  return { what: JSON.stringify(what), expected: accept.join(' ') || 'nothing', got: paths.slice(0, 3).join(' ') || 'nothing' };
}
