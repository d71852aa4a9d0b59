import { expect, type Page } from '@playwright/test';

/** Shows intent, as a person does who presses a key, and waits until the page's scripts are at work. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}
