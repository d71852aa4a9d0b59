import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswerSpecimens } from '../../../src/components/gallery/AnswerSpecimens';
import { CodeSpecimens } from '../../../src/components/gallery/CodeSpecimens';
import { ComparisonSpecimens } from '../../../src/components/gallery/ComparisonSpecimens';
import { DiagnosisSpecimens } from '../../../src/components/gallery/DiagnosisSpecimens';
import { FormSpecimens } from '../../../src/components/gallery/FormSpecimens';
import { MarkSpecimens } from '../../../src/components/gallery/MarkSpecimens';
import { SearchSpecimens } from '../../../src/components/gallery/SearchSpecimens';
import { SheetSpecimens } from '../../../src/components/gallery/SheetSpecimens';
import { StateSpecimens } from '../../../src/components/gallery/StateSpecimens';
import { TableSpecimens } from '../../../src/components/gallery/TableSpecimens';
import { TicketSpecimens } from '../../../src/components/gallery/TicketSpecimens';
import { realGallery } from '../../fixtures/gallery';
import { render } from '../../fixtures/render';

const page = await realGallery();
const families = {
  AnswerSpecimens,
  CodeSpecimens,
  MarkSpecimens,
  SheetSpecimens,
  ComparisonSpecimens,
  DiagnosisSpecimens,
  FormSpecimens,
  SearchSpecimens,
  StateSpecimens,
  TableSpecimens,
  TicketSpecimens,
};

/** The specimens of a family by the names of their components, each with its HTML. */
function specimensOf(Family: (typeof families)[keyof typeof families]): [name: string, html: string][] {
  return render(<Family page={page} />, page)
    .split('<section class="specimen">')
    .slice(1)
    .map((html) => [/<h3[^>]*>([^<]*)/.exec(html)?.[1] ?? '', html]);
}

/** What React says of pieces that are drawn wrongly: equal keys, elements where they cannot stand. */
const complaints: unknown[] = [];
beforeEach(() => {
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => complaints.push(words));
});
afterEach(() => vi.restoreAllMocks());

describe.each(Object.entries(families))('%s', (_, Family) => {
  it('are drawn without a complaint', () => {
    specimensOf(Family);
    expect(complaints).toEqual([]);
  });

  it('each show something', () => {
    const specimens = specimensOf(Family);
    expect(specimens.length).toBeGreaterThan(0);
    const isEmpty = (html: string) => html.split('<div class="specimen-states">')[1]?.startsWith('</div>');
    expect(specimens.filter(([, html]) => isEmpty(html)).map(([name]) => name)).toEqual([]);
    expect(specimens.map(([, html]) => html).join('')).not.toMatch(/>undefined<|\[object Object\]|>NaN</);
  });
});

describe('the specimens', () => {
  const all = Object.values(families).flatMap(specimensOf);

  it('stand under one fragment each', () => {
    const ids = all.map(([, html]) => /<h3 id="([^"]*)"/.exec(html)?.[1]);
    expect(ids.filter((id, index) => !id || ids.indexOf(id) !== index)).toEqual([]);
  });

  it('show the way of a request for every place at which it can fail', () => {
    const [, html = ''] = all.find(([name]) => name === 'WhereItFailed') ?? [];
    for (const place of page.pieces.places) expect(html).toContain(`<p class="specimen-label">${place}</p>`);
    expect(html.match(/<figure/g)).toHaveLength(page.pieces.places.length + 1);
  });

  it.each(['ConditionChoice', 'ConditionsTable'])('show forty rows of %s', (name) => {
    const [, html = ''] = all.find(([own]) => own === name) ?? [];
    // What only other editions have can stand in a table of its own, right behind the first.
    const rows = html.split('<table').map((table) => table.split('<th scope="row">').length - 1);
    expect(Math.max(...rows.map((own, index) => own + (rows[index + 1] ?? 0)))).toBeGreaterThanOrEqual(40);
  });
});
