/** @typedef {{ name: string, score: import('./score.mjs').SearchScore }} NamedSearch */
/** @typedef {{ name: string, score: import('./score.mjs').PasteScore }} NamedPastes */

/** One line a search. @param {NamedSearch[]} rows */
export function printSearchTable(rows) {
  printTable([
    ['Search', 'Queries', 'Right first', 'In the first three', 'Nothing found'],
    ...rows.map(({ name, score: { queries, first, three, empty } }) => [name, String(queries), share(first, queries), share(three, queries), String(empty)]),
  ]);
}

/** One line a reader of pastes. @param {NamedPastes[]} rows */
export function printPasteTable(rows) {
  printTable([
    ['Diagnose', 'Pastes', 'Right', 'False matches'],
    ...rows.map(({ name, score: { pastes, right, falseMatches } }) => [name, String(pastes), share(right, pastes), String(falseMatches)]),
  ]);
}

/** The cases that are wrong. @param {string} title @param {import('./score.mjs').Miss[]} misses */
export function printMisses(title, misses) {
  if (misses.length === 0) return;
  console.log(`${title}: ${misses.length}`);
  for (const { what, expected, got } of misses) console.log(`  ${what}\n    expected ${expected}\n    got      ${got}`);
  console.log('');
}

/** @param {string[][]} rows The first is the head; the first column is text, the others are numbers. */
function printTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0));
  for (const row of rows) console.log(row.map(pad).join('  '));
  console.log('');
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return whole === 0 ? '0' : `${part} (${((100 * part) / whole).toFixed(1)} %)`;
}
