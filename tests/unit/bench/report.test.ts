import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../bench/compare/report';
import { toGrowthRows } from '../../../bench/compare/rows';
import { tellRuns } from '../../../bench/compare/runs';
import { type Column, findLeads, formatRatio, type Row, toTable } from '../../../bench/compare/table';

const rows: Row[] = [
  { key: 'bytes', label: 'Bytes', better: 'lower', digits: 1 },
  { key: 'score', label: 'Score', better: 'higher' },
  { key: 'none', label: 'Not measured', better: 'lower' },
];
const columns: Column[] = [
  { name: 'Ours', figures: { bytes: 1200.04, score: 100 } },
  { name: 'A', figures: { bytes: 2400, score: 100 } },
  { name: 'B', figures: { bytes: 1200.01 } },
  { name: 'C', figures: { bytes: 0, score: 101 } },
];

describe('toTable', () => {
  it('gives figures, then ratios, a peer ahead in bold, and leaves out what nobody measured', () => {
    expect(toTable(columns, rows).split('\n')).toEqual([
      '| Figure | Ours | A | B | C | Ours ÷ A | Ours ÷ B | Ours ÷ C |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| Bytes | 1,200.0 | 2,400.0 | 1,200.0 | 0.0 | 0.50 | 1.00 | **∞** |',
      '| Score | 100 | 100 | – | 101 | 1.00 | – | **0.99** |',
    ]);
  });
  it('says why a figure is missing, and calls nobody ahead where more is neither good nor bad', () => {
    const pages: Row[] = [{ key: 'pages', label: 'Pages', better: 'neither' }];
    const built: Column[] = [
      { name: 'Ours', figures: { pages: 12 } },
      { name: 'A', figures: { pages: 10 } },
      { name: 'B', figures: {}, missing: { pages: 'stopped after 10 min' } },
    ];
    expect(toTable(built, pages).split('\n')[2]).toBe('| Pages | 12 | 10 | stopped after 10 min | 1.20 | – |');
    expect(findLeads(built, pages)).toEqual([]);
  });
});

describe('formatRatio', () => {
  it('knows two zeros, a zero of the peer, and what is not known', () => {
    expect([formatRatio(0, 0), formatRatio(0, 5), formatRatio(5, 0), formatRatio(undefined, 1), formatRatio(1, undefined)]).toEqual([
      '1.00',
      '0.00',
      '∞',
      '–',
      '–',
    ]);
  });
});

describe('findLeads', () => {
  it('names the peers ahead of each row; what the table shows as equal is equal', () => {
    expect(findLeads(columns, rows)).toEqual([
      { row: 'Bytes', peers: ['C (∞)'] },
      { row: 'Score', peers: ['C (0.99)'] },
    ]);
  });
});

describe('tellRuns', () => {
  const kept = { at: '2026-01-02T04:05:06.000Z', run: '2026-01-02T03:04:05.000Z' };
  it('says when all figures are of one run', () => {
    expect(tellRuns([kept, { ...kept, at: '2026-01-02T04:06:00.000Z' }])).toBe('All figures are of one run: 2026-01-02 03:04 to 2026-01-02 04:06 UTC.');
  });
  it('and when they are not: a result without its run is one of its own', () => {
    expect(tellRuns([kept, { at: '2026-01-01T00:00:00.000Z' }])).toBe('The figures are of 2 runs: 2026-01-01 00:00 to 2026-01-02 04:05 UTC.');
    expect(tellRuns([])).toBe('Nothing was measured yet.');
  });
});

describe('writeReport', () => {
  const section = { title: 'Page', text: 'From today.', columns, rows };
  const frame = { facts: ['Machine: one'], notes: '## Notes\n\nBy hand.\n' };
  it('holds tables, where a peer is ahead, and the notes', () => {
    const report = writeReport([section], frame);
    expect(report).toContain('- Machine: one');
    expect(report).toContain('## Page\n\nFrom today.\n\n| Figure |');
    expect(report).toContain('- Page: Bytes: C (∞)\n- Page: Score: C (0.99)');
    expect(report.endsWith('## Notes\n\nBy hand.\n')).toBe(true);
  });
  it('leaves out a table without figures, and says when no peer is ahead', () => {
    const report = writeReport([{ ...section, columns: columns.map(({ name }) => ({ name, figures: {} })) }], frame);
    expect(report).not.toContain('## Page');
    expect(report).toContain('Nowhere in this run.');
  });
});

describe('toGrowthRows', () => {
  it('has a row a size and one for the growth', () => {
    expect(toGrowthRows([200, 10_000]).map(({ key }) => key)).toEqual(['script200', 'script10000', 'growth']);
  });
});
