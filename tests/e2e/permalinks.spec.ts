import { expect, test } from './support/test';

const base = 'http://localhost:4174/kb';

for (const [address, target] of [
  ['/http/429', '/429/'],
  ['/status/404/', '/404/'],
  ['/sportradar/throttled', '/sportradar/429/#throttled'],
  ['/sportradar/429/throttled/', '/sportradar/429/#throttled'],
  ['/infoplug/limit_out_of_range/', '/infoplug/400/#limit_out_of_range'],
  ['/SPORTRADAR/429/', '/sportradar/429/'],
  ['/Infoplug/Limit_Out_Of_Range', '/infoplug/400/#limit_out_of_range'],
  ['/hunt-api/402/', '/huntapi/402/'],
  ['/http/', '/codes/'],
] as const) {
  test(`${address} leads to ${target}`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveURL(target);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('a short form keeps the query string and the fragment that came along', async ({ page }) => {
  await page.goto('/hunt-api/402/?from=ticket#support');
  await expect(page).toHaveURL('/huntapi/402/?from=ticket#support');
});

test('a short form that means several conditions says so and offers them', async ({ page }) => {
  await page.goto('/huntapi/successful-api-call/');
  await expect(page).toHaveURL('/go/?provider=huntapi&id=successful-api-call');
  for (const code of ['200', '201'])
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(`HuntAPI.*${code}`) })
        .first(),
    ).toBeVisible();
});

test('a fragment that moved leads to where it stands now', async ({ page }) => {
  await page.goto(`${base}/sportradar/429/#slow-down`);
  await expect(page).toHaveURL(`${base}/sportradar/429/#throttled`);
  await expect(page.getByRole('heading', { level: 2, name: /Throttled/ })).toBeInViewport();
});

test('a page that moved leads to the condition that it names, below a base path', async ({ page }) => {
  await page.goto(`${base}/storms/429/`);
  await expect(page).toHaveURL(`${base}/acme-weather/429/#storm-season`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a fragment that moved says where it stands now', async ({ page }) => {
    await page.goto(`${base}/sportradar/429/#slow-down`);
    const note = page.getByText('“slow-down” moved on 2026-12-01: The provider renamed it.');
    await expect(note).toBeInViewport();
    await expect(note.getByRole('link')).toHaveAttribute('href', '/kb/sportradar/429/#throttled');
    await page.goto(`${base}/sportradar/429/`);
    await expect(note).toBeHidden();
  });

  test('the address of a condition shows its meaning and leads on', async ({ request }) => {
    const html = await (await request.get('/sportradar/429/throttled/')).text();
    expect(html).toContain('Too many requests arrived within a short period');
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=/sportradar/429/#throttled"></noscript>');
  });
});
