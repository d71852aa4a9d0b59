import { describe, expect, it } from 'vitest';
import { finishHtml, type HtmlParts } from '../../../../src/plugins/codebook/html/finishHtml';

const html =
  '<html><head><meta name="codebook" data-scripts="/runtime.js /main.js" data-styles="/all.css" data-manifest="/manifest.webmanifest"></head><body></body></html>';
const parts: HtmlParts = { criticalStyles: 'p{margin:0}', files: { scripts: ['/page-search.js'], styles: [] }, fonts: [], ahead: [] };

/** The attribute of a finished page's element that the wake script reads; null where it has none. */
function named(attribute: string, change: Partial<HtmlParts> = {}): string | null {
  const [, value = null] = new RegExp(`data-${attribute}="([^"]*)"`).exec(finishHtml(html, { ...parts, ...change })) ?? [];
  return value;
}

describe('what a page tells the wake script', () => {
  it('is the scripts of all pages and its own, before the last, which draws', () => {
    expect(named('scripts')).toBe('/runtime.js /page-search.js /main.js');
  });

  it('is the data that its scripts ask for at once, where there are any', () => {
    expect(named('ahead', { ahead: ['/kb/first.json', '/kb/text.json'] })).toBe('/kb/first.json /kb/text.json');
    expect(named('ahead')).toBeNull();
  });
});

it('a page in another form than the template gives it stops the build', () => {
  expect(() => finishHtml('<html><head></head></html>', parts)).toThrow('src/wake/htmlTemplate.ts');
});
