import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyRich, copyText } from '../../src/components/clipboard';

afterEach(() => vi.unstubAllGlobals());

/** A clipboard that keeps what was copied, by type. As in a browser, an item may hold promises. */
function clipboard() {
  const copied: Record<string, string>[] = [];
  class ClipboardItem {
    constructor(readonly parts: Record<string, Blob | Promise<Blob>>) {}
  }
  const write = vi.fn(async (items: ClipboardItem[]) => {
    for (const { parts } of items)
      copied.push(Object.fromEntries(await Promise.all(Object.entries(parts).map(async ([type, blob]) => [type, await (await blob).text()]))));
  });
  vi.stubGlobal('ClipboardItem', ClipboardItem);
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push({ 'text/plain': text }), write } });
  return { copied, write };
}

const refuse = () => Promise.reject(new Error('no'));

describe('copying a text', () => {
  it('copies it', async () => {
    const { copied } = clipboard();
    expect([await copyText('a'), copied]).toEqual([true, [{ 'text/plain': 'a' }]]);
  });

  it('asks while the click is handled, though the text is still on its way', async () => {
    const { copied, write } = clipboard();
    let arrive: (text: string) => void = () => undefined;
    const outcome = copyText(new Promise((resolve) => (arrive = resolve)));
    expect(write).toHaveBeenCalledOnce();
    arrive('late');
    expect([await outcome, copied]).toEqual([true, [{ 'text/plain': 'late' }]]);
  });

  it('waits for the text where the browser knows no items', async () => {
    const { copied } = clipboard();
    vi.stubGlobal('ClipboardItem', undefined);
    expect([await copyText(Promise.resolve('a')), copied]).toEqual([true, [{ 'text/plain': 'a' }]]);
  });

  it.each([true, false])('says so where the text never comes (items known: %s)', async (isKnown) => {
    const { copied } = clipboard();
    if (!isKnown) vi.stubGlobal('ClipboardItem', undefined);
    expect([await copyText(refuse()), copied]).toEqual([false, []]);
  });
});

describe('copying rich text', () => {
  it('puts rich text and plain text into one item', async () => {
    const { copied } = clipboard();
    expect([await copyRich('<b>a</b>', 'a'), copied]).toEqual([true, [{ 'text/html': '<b>a</b>', 'text/plain': 'a' }]]);
  });

  it('says so where the browser knows no items', async () => {
    clipboard();
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyRich('<b>a</b>', 'a')).toBe(false);
  });
});

it.each([
  ['has no clipboard', {}],
  ['refuses', { clipboard: { write: refuse, writeText: refuse } }],
])('copying says so where the browser %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect([await copyText('a'), await copyText(Promise.resolve('a')), await copyRich('<b>a</b>', 'a')]).toEqual([false, false, false]);
});
