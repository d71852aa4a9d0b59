import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyDateHeader, copyReasonHeader } from '../../src/catalog/offline/storedCopy';
import { rememberCopy, showCopyNote } from '../../src/components/offline/storedCopies';

/** What stands before the application, by its words: the page's document as far as the note uses it. */
let notes: string[];

beforeEach(() => {
  notes = [];
  const root = { before: (note: { textContent: string }) => notes.push(note.textContent) };
  const note = { remove: () => notes.pop() };
  vi.stubGlobal('document', {
    getElementById: (id: string) => (id === '__docusaurus' ? root : notes.length > 0 ? note : null),
    createElement: () => ({ setAttribute: () => undefined }),
  });
  vi.stubGlobal('location', { pathname: '/429/' });
});
afterEach(() => void vi.unstubAllGlobals());

const copy = new Headers({ [copyReasonHeader]: 'offline', [copyDateHeader]: '2026-11-21T18:05:00.000Z' });

it('data from this device bring their note with the page, which the next page takes away', () => {
  rememberCopy('/huntapi/402/', { headers: copy });
  expect(notes).toEqual([]);
  showCopyNote('/huntapi/402/');
  expect(notes).toEqual([expect.stringContaining('You are offline. This is the copy of Nov 21, 2026')]);
  showCopyNote('/429/');
  expect(notes).toEqual([]);
});

it('fresh data of the page in view take its note away', () => {
  rememberCopy('/429/', { headers: copy });
  expect(notes.length).toBe(1);
  rememberCopy('/429/', { headers: new Headers() });
  expect(notes).toEqual([]);
});
