import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyPlain, copyTicket } from '../../../src/components/ticket/copy';
import { readTicketChoice, rememberTicketChoice } from '../../../src/components/ticket/ticketChoice';
import { aSubject, write } from '../../fixtures/tickets';

afterEach(() => vi.unstubAllGlobals());

/** A clipboard that keeps what was copied, by type. */
function clipboard() {
  const copied: Record<string, string>[] = [];
  class ClipboardItem {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  vi.stubGlobal('ClipboardItem', ClipboardItem);
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => copied.push({ 'text/plain': text }),
      write: async (items: ClipboardItem[]) => {
        for (const { parts } of items)
          copied.push(Object.fromEntries(await Promise.all(Object.entries(parts).map(async ([type, blob]) => [type, await blob.text()]))));
      },
    },
  });
  return copied;
}

describe('copying', () => {
  const rich = write(aSubject(), 'reply', 'rich');

  it('puts rich text and plain text into one item', async () => {
    const copied = clipboard();
    expect(await copyTicket(rich)).toBe(true);
    expect(copied).toEqual([{ 'text/html': rich.rich?.html, 'text/plain': rich.text }]);
  });

  it('puts the other formats in as text', async () => {
    const copied = clipboard();
    expect(await copyTicket(write(aSubject(), 'reply', 'jira'))).toBe(true);
    expect(copied).toEqual([{ 'text/plain': write(aSubject(), 'reply', 'jira').text }]);
  });

  it.each([
    ['has no clipboard', {}],
    ['refuses', { clipboard: { write: () => Promise.reject(new Error('no')), writeText: () => Promise.reject(new Error('no')) } }],
  ])('says so where the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect([await copyPlain('a'), await copyTicket(rich)]).toEqual([false, false]);
  });

  it('says so where the browser knows no items', async () => {
    clipboard();
    vi.stubGlobal('ClipboardItem', undefined);
    expect(await copyTicket(rich)).toBe(false);
  });
});

/** A storage that holds one value, whatever the key. */
function storageWith(initial: string | null) {
  let stored = initial;
  vi.stubGlobal('localStorage', {
    getItem: () => stored,
    setItem: (_: string, value: string) => {
      stored = value;
    },
  });
}

describe('the last choice on this device', () => {
  it('comes back', () => {
    storageWith(null);
    rememberTicketChoice({ kind: 'note', format: 'jira' });
    expect(readTicketChoice()).toEqual({ kind: 'note', format: 'jira' });
  });

  it.each([
    [null, { kind: 'reply', format: 'rich' }],
    ['{', { kind: 'reply', format: 'rich' }],
    ['null', { kind: 'reply', format: 'rich' }],
    ['["note"]', { kind: 'reply', format: 'rich' }],
    ['{"kind":"poem","format":"jira"}', { kind: 'reply', format: 'jira' }],
    ['{"kind":"note","format":7}', { kind: 'note', format: 'rich' }],
  ])('takes what it knows from %s', (stored, expected) => {
    storageWith(stored);
    expect(readTicketChoice()).toEqual(expected);
  });

  it('is a convenience: without storage the first choice stands', () => {
    const refuse = () => {
      throw new Error('refused');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    rememberTicketChoice({ kind: 'note', format: 'jira' });
    expect(readTicketChoice()).toEqual({ kind: 'reply', format: 'rich' });
  });
});
