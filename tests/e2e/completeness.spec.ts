import { expect, test } from './support/test';

test('every page of the sitemap answers, has one title and is not empty', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(200);
  for (const path of paths) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    expect(html.match(/<h1/g)?.length, path).toBe(1);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<pre[\s\S]*?<\/pre>/g, '');
    const words = main.replace(/<[^>]+>/g, ' ').split(/\s+/).length;
    expect(words, `${path} has ${words} words`).toBeGreaterThan(60);
    expect(main, path).not.toMatch(/\bTODO\b|\bTo do\b|lorem ipsum|>undefined<|\[object Object\]|>NaN</);
  }
});

test('an unknown address answers 404 with a way on', async ({ page, request }) => {
  const missing = await request.get('/sportradar/418/');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('<h1>No page has this address</h1>');
  expect((await request.get('/404/')).status()).toBe(200);
  await page.goto('/404/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/404.*Not Found/);
});
