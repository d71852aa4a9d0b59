import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from './support/test';

// The development server, which reads a copy of the data.
test.use({ baseURL: 'http://localhost:4175' });

const file = 'reports/dev-data/providers/infoplug.ts';

test('a changed data file shows at once, and a broken one leaves the last good state with the message', async ({ page }) => {
  test.setTimeout(150_000);
  const good = await readFile(file, 'utf8');
  const lead = page.locator('.condition .lead').first();
  const alert = page.getByRole('alert');
  await page.goto('/infoplug/402/');
  await expect(lead).toContainText('too few credits');

  // Saved again until it is seen: the server answers before its watcher has walked all files.
  await expect(async () => {
    await writeFile(file, good.replace('too few credits', 'not a single credit'));
    await expect(lead).toContainText('not a single credit', { timeout: 8000 });
  }).toPass({ timeout: 40_000 });

  await writeFile(file, good.replace("advice: 'afterFix'", "advice: 'later'"));
  await expect(alert).toContainText('expected: one of `never`, `afterFix`, `afterDelay`, `backoff`', { timeout: 20_000 });
  await expect(lead).toContainText('not a single credit');

  await writeFile(file, good);
  await expect(alert).toBeHidden({ timeout: 20_000 });
  await expect(lead).toContainText('too few credits');
});
