import { pageKinds } from '../e2e/support/pageKinds';
import { openDrawn } from './support/openDrawn';
import { differs, expect, test } from './support/test';
import { deskDark, deskLight, phoneDark, phoneLight, showIn } from './support/views';

/** The kinds of pages that look different at first sight. */
const kinds = [
  'home',
  'codes',
  'registeredCode',
  'unregisteredCode',
  'provider',
  'entry',
  'entryWithConditions',
  'situation',
  'compare',
  'search',
  'diagnose',
  'changes',
  'notFound',
  'guide',
] as const satisfies (keyof typeof pageKinds)[];

/** What is on the page when everything that it loads is there; other pages are whole from the beginning. */
const loaded: Partial<Record<(typeof kinds)[number], string>> = { search: '.searchResults li', notFound: '.searchResults li' };

for (const kind of kinds) {
  test(`${kind} looks as before`, async ({ page }) => {
    await openDrawn(page, pageKinds[kind]);
    for (const view of [deskLight, deskDark, phoneLight, phoneDark]) {
      await showIn(view, page);
      await expect(page.locator(loaded[kind] ?? 'h1').first()).toBeVisible();
      await expect.soft(page, differs).toHaveScreenshot(['pages', `${kind}-${view.name}.webp`]);
    }
  });
}
