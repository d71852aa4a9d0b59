import { describe, expect, it } from 'vitest';
import { type ComparisonQuery, defaultComparisonQuery } from '../../src/catalog/comparisonQuery';
import { createCatalog } from '../../src/catalog/createCatalog';
import { comparePage } from '../../src/catalog/pages/comparePage';
import { ComparisonControls } from '../../src/components/compare/ComparisonControls';
import { ComparisonTable } from '../../src/components/compare/ComparisonTable';
import { useComparisonTable } from '../../src/components/compare/useComparisonTable';
import { aCondition, anEntry, aProvider, aSite, aSituation, aStatusCode, someData } from '../fixtures/builders';
import { render } from '../fixtures/render';

const data = someData({
  situations: [aSituation(), aSituation({ id: 'key-expired', name: 'Key expired', group: 'credentials' })],
  statusCodes: [aStatusCode({ code: 401 }), aStatusCode({ code: 429 })],
  providers: [
    aProvider({ entries: [anEntry(401)] }),
    aProvider({ id: 'beta', name: 'Beta', entries: [anEntry(429, aCondition({ label: 'Old key', situation: 'key-expired' }))] }),
    aProvider({ id: 'zeta', name: 'Zeta', entries: [anEntry(429)] }),
  ],
});
const page = comparePage(createCatalog(data, aSite));
const whole = defaultComparisonQuery({ providers: page.providers.map(({ id }) => id), statusClasses: [], codes: [], situations: [] });

function Table({ query }: { query: ComparisonQuery }) {
  const comparison = { page, query, unknown: [], update: () => {}, ...useComparisonTable(page, query) };
  return <ComparisonTable comparison={comparison} caption="Rows" look="picture" renderCell={(cells) => cells.map(({ code }) => code).join()} />;
}

/** The cells of each row as words, those that only cards show included. */
function rowsOf(change: Partial<ComparisonQuery> = {}): string[][] {
  const html = render(<Table query={{ ...whole, ...change }} />);
  return [...html.matchAll(/<tr.*?<\/tr>/g)].map(([row]) => [...row.matchAll(/<(t[hd])\b.*?<\/\1>/g)].map(([cell]) => cell.replace(/<[^>]*>/g, '').trim()));
}

describe('the picture', () => {
  it('has situations under their groups, what differs, and a column a provider', () => {
    expect(rowsOf()).toEqual([
      ['Situation', 'What differs', 'Acme', 'Beta', 'Zeta'],
      ['Limits'],
      ['Rate limited', '≠ number', '401', 'not listedNot listed: Beta', '429'],
      ['Keys and permissions'],
      ['Key expired', 'one provider only', 'not listed', '429', 'not listedNot listed: Acme, Zeta'],
    ]);
  });

  it('has codes without groups, and marks those with several meanings', () => {
    expect(rowsOf({ rows: 'code' })).toEqual([
      ['Status code', 'What differs', 'Acme', 'Beta', 'Zeta'],
      [expect.stringMatching(/^401 /), 'one provider only', '401', 'not listed', 'not listedNot listed: Beta, Zeta'],
      [expect.stringMatching(/^429 /), '≠ meaning', 'not listedNot listed: Acme', '429', '429'],
    ]);
  });

  it('has no groups where rows are sorted by something else', () => {
    const names = rowsOf({ sort: { by: 'differences', descending: true } }).map(([name]) => name);
    expect(names).toEqual(['Situation', 'Rate limited', 'Key expired']);
  });

  it('has only the chosen providers, and only the rows that they differ in', () => {
    expect(rowsOf({ providers: ['acme', 'zeta'], onlyDifferences: true }).slice(2)).toEqual([['Rate limited', '≠ number', '401', '429']]);
  });

  it('stands in a named region that the keyboard reaches', () => {
    const html = render(<Table query={whole} />);
    const name = /<section[^>]*aria-labelledby="([^"]*)" tabindex="0"/i.exec(html)?.[1];
    expect(html).toContain(`<caption id="${name}">Rows</caption>`);
  });
});

describe('the controls', () => {
  const html = render(<ComparisonControls page={page} query={{ ...whole, providers: ['beta'] }} update={() => {}} />);

  it('say what does not work without scripts', () => {
    expect(html).toMatch(/<noscript>.*needs JavaScript/);
  });

  it('say on paper what was chosen', () => {
    expect(html).toContain('<p class="comparisonView">Providers: Beta.</p>');
  });

  it('fold on a phone by what stands right before them', () => {
    expect(html).toMatch(/<details class="comparisonFold"><summary>Filters<\/summary><\/details><form/);
  });
});
