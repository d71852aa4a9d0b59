import { describe, expect, it } from 'vitest';
import { buildCodeMap } from '../../../src/catalog/codeMap';
import { gridOf, MapTable } from '../../../src/components/map/MapTable';
import type { Place } from '../../../src/components/map/nextCell';
import { parsePlace } from '../../../src/components/map/placeName';
import { aLargeHomePage, aSmallHomePage } from '../../fixtures/codeMaps';
import { render } from '../../fixtures/render';

const map = buildCodeMap(aSmallHomePage());
const large = buildCodeMap(aLargeHomePage(50));
const draw = (tabStop: Place | null) => render(<MapTable captionId="caption" map={map} tabStop={tabStop} />);

/** The opening tags of the links of a table. */
const linksIn = (html: string) => html.match(/<a .*?>/g) ?? [];

describe('the table', () => {
  const html = draw(null);

  it('has a caption, and heads for classes, codes and providers', () => {
    expect(html).toMatch(/<caption id="caption"[^>]*>Every status code/);
    expect([...html.matchAll(/<th scope="(\w+)"/g)].map(([, scope]) => scope)).toEqual([
      ...['col', 'colgroup', 'colgroup', 'col', 'col', 'col'],
      ...['row', 'row'],
    ]);
  });

  it('says on each link where it leads, as its name and as a tooltip', () => {
    const label = 'Acme 503 Too busy: Too busy (rate limited), only in another edition';
    const link = linksIn(html).find((tag) => tag.includes('href="/acme/503/"'));
    expect(link).toContain(`title="${label}" aria-label="${label}" class="codeMap-cell classHue--5 codeMap-cell--otherEdition" data-lights="5 limits"`);
  });

  it('shows a glyph for one kind of situation, a number for several conditions, and both or the number alone', () => {
    const contents = [...html.matchAll(/class="codeMap-cell[^>]*>(.*?)<\/a>/g)].map(([, content = '']) => [
      content.includes('<svg'),
      /codeMap-count">(\d+)/.exec(content)?.[1],
    ]);
    expect(contents).toEqual([
      [false, '2'],
      [true, '2'],
      [true, undefined],
      [true, undefined],
    ]);
  });

  it('says where nothing is documented', () => {
    expect(html.match(/not documented/g)).toHaveLength(2);
  });

  it('has its links where the keyboard looks for them', () => {
    const expected = gridOf(map).flatMap((cells, row) => cells.flatMap((isLink, column) => (isLink ? [{ row, column }] : [])));
    expect(linksIn(html).map((tag) => parsePlace(/data-place="(.*?)"/.exec(tag)?.[1]))).toEqual(expected);
  });
});

describe('the Tab key', () => {
  it('reaches every link while the page has no scripts', () => {
    expect(draw(null)).not.toContain('tabindex');
  });

  it.each([
    { row: 0, column: 2 },
    { row: 1, column: 0 },
    { row: 2, column: 2 },
  ])('reaches one link once the page is awake: %o', (place) => {
    const reached = linksIn(draw(place)).filter((tag) => !tag.includes('tabindex="-1"'));
    expect(reached.map((tag) => parsePlace(/data-place="(.*?)"/.exec(tag)?.[1]))).toEqual([place]);
  });
});

it('draws 50 providers by 60 codes', () => {
  expect(linksIn(render(<MapTable captionId="caption" map={large} tabStop={null} />))).toHaveLength(60 + 50 + 50 * 60);
});
