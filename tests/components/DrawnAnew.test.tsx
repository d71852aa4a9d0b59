import { afterEach, expect, it, vi } from 'vitest';
import { DrawnAnew } from '../../src/components/DrawnAnew';
import { render } from '../fixtures/render';

const taken = vi.hoisted(() => ({ over: false }));
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => taken.over }));

afterEach(() => {
  taken.over = false;
  vi.unstubAllGlobals();
});

/** The part as it is drawn in a document whose address asks for something, or not. */
function drawIn(isAsked: boolean): string {
  vi.stubGlobal('document', { documentElement: { hasAttribute: (name: string) => isAsked && name === 'data-asked' } });
  return draw();
}

const draw = () =>
  render(
    <DrawnAnew>
      <table />
    </DrawnAnew>,
  );

it('stands in the file, for who reads without scripts', () => {
  expect(draw()).toBe('<div class="drawnAnew"><table></table></div>');
});

it('is taken over as it stands where the address asks for nothing', () => {
  expect(drawIn(false)).toBe(draw());
});

it('is left alone where the address asks for something else, and then drawn where it is seen', () => {
  expect(drawIn(true)).toBe('<div class="drawnAnew"></div>');
  taken.over = true;
  expect(drawIn(true)).toBe('<div><table></table></div>');
});
