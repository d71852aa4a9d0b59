import { type Column, findLeads, type Row, toTable } from './table';

/** A table of the report. The first column is ours. */
export interface Section {
  title: string;
  text: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** What stands around the tables. */
export interface Frame {
  /** A line each: versions, machine, builds, dates. */
  facts: readonly string[];
  /** Markdown that people keep in `bench/resultNotes.md`. */
  notes: string;
}

const reading = `- The sites are measured in turn (ours, then each peer, again and again), and each figure is the median. Above a table stands what was measured when. The machine is shared: ratios say more than milliseconds.
- “Codebook ÷ peer” below 1 is good where less is good (bytes, times), above 1 where more is good (scores, shares). **Bold** where the peer is ahead.
- Transferred: bodies of all answers until the network is idle, without a touch; what is fetched ahead counts. kB are 1,000 bytes. One and the same host (HTTP/1.1 on this machine, files compressed at brotli's and gzip's best level) serves all four; times are measured with brotli.
- FCP, LCP, TBT, CLS and scores: Lighthouse, mobile preset (simulated slow 4G, processor ÷ 4).
- Slow phone: a real Chromium with 150 ms, 1.6 Mbit/s, processor ÷ 4, empty cache. “Answer readable” is when the browser paints the paragraph with the page's first sentence (Element Timing).
- At 25 pages the peers hold 25 of our pages; ours is measured as it is, with all its pages, which is to the advantage of the peers. At 1,000 pages and more all hold the same pages, made from made-up data beside the real ones.
- Peers are stock: Docusaurus classic with easyops' local search and \`future: { v4, faster }\`, Starlight with its Pagefind, VitePress with \`search: { provider: 'local' }\`. Their pages are our Markdown twins.
- Memory: the resident memory of all processes of a build together. No build starts from a cache; ours draws no pictures here.`;

/** The text of `bench/RESULTS.md`. */
export function writeReport(sections: readonly Section[], { facts, notes }: Frame): string {
  const measured = sections.filter(({ columns }) => columns.some(({ figures }) => Object.keys(figures).length > 0));
  return [
    '# Side by side',
    'Written by `npm run bench`; free text belongs in `bench/resultNotes.md`.',
    facts.map((fact) => `- ${fact}`).join('\n'),
    '## How to read it',
    reading,
    ...measured.flatMap((section) => [`## ${section.title}`, section.text, toTable(section.columns, section.rows)]),
    '## Where a peer is ahead',
    listLeads(measured),
    notes.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function listLeads(sections: readonly Section[]): string {
  const leads = sections.flatMap(({ columns, rows, title }) => findLeads(columns, rows).map((lead) => ({ title, ...lead })));
  if (leads.length === 0) return 'Nowhere in this run.';
  return leads.map(({ peers, row, title }) => `- ${title}: ${row}: ${peers.join(', ')}`).join('\n');
}
