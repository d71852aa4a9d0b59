import { afterEach, expect, it, vi } from 'vitest';
import { CopyTable } from '../../src/components/compare/CopyTable';
import { copyCells } from '../../src/components/compare/copyCells';
import { render } from '../fixtures/render';

afterEach(() => vi.unstubAllGlobals());

const table = { columns: ['Situation', 'HuntAPI'], rows: [['Rate limited', '401']] };
const text = 'Situation\tHuntAPI\nRate limited\t401';

/** A browser with a clipboard that knows rich text or not, and what was copied to it. */
function browser({ knowsItems, refusesText = false }: { knowsItems: boolean; refusesText?: boolean }) {
  const copied: string[] = [];
  class ClipboardItem {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  const write = async ([item]: ClipboardItem[]) => {
    copied.push(...Object.keys(item?.parts ?? {}));
    for (const blob of Object.values(item?.parts ?? {})) copied.push(await blob.text());
  };
  const writeText = async (plain: string) => {
    if (refusesText) throw new Error('no');
    copied.push(plain);
  };
  vi.stubGlobal('ClipboardItem', knowsItems ? ClipboardItem : undefined);
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  return copied;
}

it('copies HTML and text as one item', async () => {
  const copied = browser({ knowsItems: true });
  expect(await copyCells(table)).toEqual({ text, isCopied: true });
  expect(copied).toEqual(['text/html', 'text/plain', expect.stringMatching(/^<table>.*<\/table>$/), text]);
});

it('copies the text alone where the browser knows no rich text', async () => {
  const copied = browser({ knowsItems: false });
  expect([await copyCells(table), copied]).toEqual([{ text, isCopied: true }, [text]]);
});

it('gives the text back where the browser refuses', async () => {
  const copied = browser({ knowsItems: false, refusesText: true });
  expect([await copyCells(table), copied]).toEqual([{ text, isCopied: false }, []]);
});

it('the button names its table, and has a place for what a screen reader has to hear', () => {
  const build = vi.fn(() => table);
  const html = render(<CopyTable label="Side by side" build={build} />);
  expect(html).toMatch(/<button[^>]*aria-label="Copy table: Side by side"[^>]*>Copy table<\/button><span role="status" class="ticketStatus"><\/span>/);
  expect(build).not.toHaveBeenCalled();
});
