import type { APIRequestContext } from '@playwright/test';
import { pageKinds } from './support/pageKinds';
import { expect, test } from './support/test';

const site = 'https://codebook.example';

/** The values of an attribute on the tags that match, with entities read. */
function values(html: string, tag: RegExp, attribute: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<(?:meta|link)\b[^>]*>/g)]
    .map(([found]) => found)
    .filter((found) => tag.test(found))
    .map((found) => new RegExp(`${attribute}=(?:"([^"]*)"|([^\\s>]+))`).exec(found))
    .map((match) => decode(match?.[1] ?? match?.[2] ?? ''));
}

function decode(text: string): string {
  return text
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

async function expectPicture(request: APIRequestContext, url: string) {
  const response = await request.get(url.replace(site, ''));
  expect(response.status(), url).toBe(200);
  const picture = await response.body();
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], url).toEqual([1200, 630]);
}

for (const [kind, address] of Object.entries(pageKinds).filter(([name]) => name !== 'notFound')) {
  test(`${kind} unfurls with its own title, description, address and picture`, async ({ request }) => {
    const path = address.replace(/\?.*$/, '');
    const html = await (await request.get(path)).text();
    const title = decode(/<title[^>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
    const [description = '', ...others] = values(html, /name="?description/, 'content');
    expect(values(html, /rel="?canonical/, 'href')).toEqual([site + path]);
    expect(values(html, /property="?og:url/, 'content')).toEqual([site + path]);
    expect([title.length > 8, title.length <= 60], title).toEqual([true, true]);
    expect([description.length > 40, description.length <= 160, others], description).toEqual([true, true, []]);
    expect(values(html, /property="?og:title/, 'content')).toEqual([title]);
    expect(values(html, /property="?og:description/, 'content')).toEqual([description]);
    expect(values(html, /name="?twitter:card/, 'content')).toEqual(['summary_large_image']);
    const [image = ''] = values(html, /property="?og:image["\s]/, 'content');
    await expectPicture(request, image);
    const data = [...html.matchAll(/<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json ?? ''));
    expect(data.map((item) => item['@type'])).toEqual(path === '/' ? ['WebSite'] : [expect.stringMatching(/Article|Page/), 'BreadcrumbList']);
  });
}

test('a condition unfurls at its own address, and says that its entry is the canonical one', async ({ request }) => {
  const html = await (await request.get('/sportradar/429/throttled/')).text();
  expect(values(html, /rel="?canonical/, 'href')).toEqual([`${site}/sportradar/429/`]);
  expect(values(html, /property="?og:title/, 'content')).toEqual(['Sportradar 429: Throttled']);
  expect(values(html, /property="?og:description/, 'content')[0]).toContain('Too many requests arrived within a short period');
  const [image = ''] = values(html, /property="?og:image["\s]/, 'content');
  expect(image).toBe(`${site}/sportradar/429/throttled.png`);
  await expectPicture(request, image);
});
