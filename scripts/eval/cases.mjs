import { readFileSync } from 'node:fs';

/** @typedef {{ query: string, accept: string[] }} SearchCase */
/** @typedef {{ name: string, input: string, accept: string[] }} PasteCase `accept` is empty where nothing may match. */

/** The cases of some files with one JSON object a line. @template T @param {string[]} files @returns {T[]} */
export function readCases(files) {
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap(toCase(file)));
}

/** @param {string} file */
function toCase(file) {
  return (/** @type {string} */ line, /** @type {number} */ index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new Error(`${file}, line ${index + 1}: ${error instanceof Error ? error.message : error}`);
    }
  };
}

/** Whether a path is an answer: it is accepted with or without its fragment, or lies in an accepted folder (`/situations/*`). */
export function isAccepted(/** @type {string | undefined} */ path, /** @type {string[]} */ accept) {
  if (path === undefined) return false;
  const page = path.replace(/#.*$/, '');
  return accept.some((one) => (one.endsWith('/*') ? path.startsWith(one.slice(0, -1)) : path === one || page === one));
}
