import { afterEach, describe, expect, it, vi } from 'vitest';
import { readTicketChoice, rememberTicketChoice } from '../../../src/components/ticket/ticketChoice';

afterEach(() => vi.unstubAllGlobals());

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
