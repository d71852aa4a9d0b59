import { afterEach, expect, it, vi } from 'vitest';
import { leaveToWorker, loadInFull } from '../../src/components/offline/leaveToWorker';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['a page that was moved to', '/429/', { controller: {} }, true],
  ['the page that the document was opened with', '/402/', { controller: {} }, false],
  ['a page without a worker', '/429/', { controller: null }, false],
  ['a page where workers are missing', '/429/', undefined, false],
])('%s', (_, pathname, serviceWorker, isLeft) => {
  const reload = vi.fn();
  vi.stubGlobal('performance', { getEntriesByType: () => [{ name: 'https://codebook.example/402/?x=1' }] });
  vi.stubGlobal('location', { pathname, reload });
  vi.stubGlobal('navigator', { serviceWorker });
  expect(leaveToWorker(pathname)).toBe(isLeft);
  expect(reload).toHaveBeenCalledTimes(isLeft ? 1 : 0);
});

it('data that cannot be drawn are loaded in full without a worker too', () => {
  vi.stubGlobal('performance', { getEntriesByType: () => [{ name: 'https://codebook.example/402/' }] });
  vi.stubGlobal('location', { pathname: '/429/', reload: () => undefined });
  vi.stubGlobal('navigator', {});
  expect(loadInFull('/429/')).toBe(true);
  expect(loadInFull('/402/')).toBe(false);
});
