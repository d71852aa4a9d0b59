import type { Page } from '@playwright/test';
import { expect } from './test';

/** A size and a colour scheme in which something is drawn. */
export interface View {
  name: string;
  colorScheme: 'light' | 'dark';
  viewport: { width: number; height: number };
}

/** A little lower than the screens meant: every row of pixels is kept in the repository. */
const desk = { width: 1280, height: 720 };
const phone = { width: 390, height: 700 };

export const deskLight: View = { name: 'desk-light', colorScheme: 'light', viewport: desk };
export const deskDark: View = { name: 'desk-dark', colorScheme: 'dark', viewport: desk };
export const phoneLight: View = { name: 'phone-light', colorScheme: 'light', viewport: phone };
export const phoneDark: View = { name: 'phone-dark', colorScheme: 'dark', viewport: phone };

/** Shows the open page in a view: a change of size or colours needs no new page. */
export async function showIn({ colorScheme, viewport }: View, page: Page): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
}
