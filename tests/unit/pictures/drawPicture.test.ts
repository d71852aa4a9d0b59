import { describe, expect, it } from 'vitest';
import { createPictureModel } from '../../../src/catalog/pictures/pictureModel';
import { drawPicture } from '../../../src/plugins/codebook/pictures/drawPicture';
import { loadFonts } from '../../../src/plugins/codebook/pictures/fonts';
import { hues, palette } from '../../../src/plugins/codebook/pictures/palette';
import { aPictureModel, coloursOfPng, sizeOfPng } from '../../fixtures/pictures';

const fonts = await loadFonts();
const long = 'Wm'.repeat(200);
const words = 'Several uncommonly long words describe circumstances that nobody anticipated. '.repeat(4);

/** What no text may reach: the last pixels around the paper, which begins where the panel ends. */
function isMarginClear(picture: Buffer): boolean {
  const rows = coloursOfPng(picture);
  const margins = [...rows.slice(0, 30), ...rows.slice(-20)].flatMap((row) => row.slice(460)).concat(rows.flatMap((row) => row.slice(-24)));
  return margins.every((colour) => colour === palette.paper);
}

describe('drawPicture', () => {
  it('gives a PNG of 1200 x 630 pixels', async () => {
    expect(sizeOfPng(await drawPicture(aPictureModel(), fonts))).toEqual({ width: 1200, height: 630 });
  });

  it('gives the same bytes for the same model', async () => {
    const [first, second] = await Promise.all([drawPicture(aPictureModel(), fonts), drawPicture(aPictureModel(), fonts)]);
    expect(first.equals(second)).toBe(true);
  });

  it.each([
    ['one endless word', { kicker: long, title: long, line: long, step: { label: 'Do first', text: long }, url: `https://${long}/` } as const],
    [
      'many long words',
      { kicker: words, title: words, line: words, step: { label: 'Find out first', text: words }, url: 'https://codebook.example/' } as const,
    ],
    ['many long words without a step', { kicker: words, title: words, line: words, url: 'https://codebook.example/' } as const],
    [
      'a long label',
      { kicker: 'HuntAPI', title: 'Payment Required / You Have Open Invoices Since Last Month', line: words, url: 'https://a.example/' } as const,
    ],
  ])('keeps %s within the margins', async (_, texts) => {
    expect(isMarginClear(await drawPicture(createPictureModel({ headline: '47000', tone: '5xx', ...texts }), fonts))).toBe(true);
  });

  it('draws what the font does not have as an ellipsis', async () => {
    const draw = (title: string) => drawPicture(aPictureModel({ title }), fonts);
    const [foreign, elided, plain] = await Promise.all([draw('Łódź 中文 🚀'), draw('Łódź …'), draw('Łódź')]);
    expect([foreign.equals(elided), foreign.equals(plain)]).toEqual([true, false]);
  });

  it('draws a model without texts', async () => {
    const empty = createPictureModel({ kicker: '', title: '', line: '', url: '' });
    expect(sizeOfPng(await drawPicture(empty, fonts)).width).toBe(1200);
  });

  it('stays small', async () => {
    expect((await drawPicture(aPictureModel(), fonts)).length).toBeLessThan(60_000);
  });
});

describe('the palette', () => {
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(Object.entries(hues))('gives texts in the hue of %s the contrast of WCAG AA', (_, { hue, tint }) => {
    for (const ground of [tint, palette.paper, palette.card]) expect(contrast(hue, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.brand, tint)).toBeGreaterThanOrEqual(4.5);
  });

  it('gives the other texts the contrast of WCAG AA', () => {
    expect(contrast(palette.quiet, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.card)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
