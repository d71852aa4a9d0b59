import satori from 'satori';
import { describe, expect, it } from 'vitest';
import { createPictureModel, type PictureModel } from '../../../src/catalog/pictures/pictureModel';
import { toConditionPictureModel, toPictureModel } from '../../../src/catalog/pictures/toPictureModel';
import { loadFonts } from '../../../src/plugins/codebook/pictures/fonts';
import { pictureSize, toPictureElement } from '../../../src/plugins/codebook/pictures/layout';
import { fitTexts } from '../../../src/plugins/codebook/pictures/textFit';
import { pagesFrom } from '../../fixtures/pages';
import { aPictureModel } from '../../fixtures/pictures';

const fonts = await loadFonts();

/** Where a text stands, in pixels from the top left. */
interface Extent {
  right: number;
  top: number;
  bottom: number;
}

/** The extents of a picture's texts, by the text. */
async function textExtents(model: PictureModel): Promise<Map<string, Extent>> {
  const extents = new Map<string, Extent>();
  await satori(toPictureElement(model), {
    ...pictureSize,
    fonts,
    onNodeDetected: ({ left, top, width, height, textContent }) => {
      if (textContent) extents.set(textContent, { right: left + width, top, bottom: top + height });
    },
  });
  return extents;
}

/** The space between the line and what follows it, in pixels. */
async function gapBelowLine(model: PictureModel): Promise<number> {
  const extents = await textExtents(model);
  const line = extents.get(model.line);
  const next = extents.get(model.step?.label ?? model.footer);
  if (!line || !next) throw new Error(`A text of ${model.footer} is not drawn as it is.`);
  return next.top - line.bottom;
}

const pages = await pagesFrom();
const conditions = pages.flatMap((page) => (page.kind === 'entry' ? page.conditions.map((condition) => toConditionPictureModel(page, condition)) : []));
const fullness = ({ title, line, step }: PictureModel) => 2 * title.length + line.length + (step?.text.length ?? 0);
const fullest = [...pages.map(toPictureModel), ...conditions].sort((a, b) => fullness(b) - fullness(a)).slice(0, 40);
const words = (longest: number) => `${'Several uncommonly long words describe it '.repeat(4)}${'x'.repeat(longest)}`;

describe('the layout', () => {
  it('keeps the line clear of what follows it in the fullest pictures', async () => {
    const gaps = await Promise.all(fullest.map(async (model) => ({ at: model.footer, gap: await gapBelowLine(model) })));
    expect(gaps.filter(({ gap }) => gap < 24)).toEqual([]);
  });

  it.each([0, 30, 200])('keeps the line clear with texts of any length, a word of %i characters among them', async (longest) => {
    const texts = { title: words(longest), line: words(longest), step: { label: 'Do first', text: words(longest) } } as const;
    const model = createPictureModel({ kicker: 'Acme', ...texts, url: 'https://codebook.example/' });
    expect(await gapBelowLine(model)).toBeGreaterThan(12);
  });

  it('draws a short title larger than a long one', () => {
    const sizeOf = (title: string) => fitTexts(aPictureModel({ title })).title.fontSize;
    expect(sizeOf('Gone')).toBeGreaterThan(sizeOf('Payment Required / You Have Open Invoices'));
  });

  it('never cuts a number, and keeps it on its panel', async () => {
    const extents = await textExtents(createPictureModel({ headline: '47000', kicker: 'Acme', title: 'T', line: 'L', url: 'https://codebook.example/' }));
    expect(extents.get('47000')?.right).toBeLessThan(448);
  });
});
