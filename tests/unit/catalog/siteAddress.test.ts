import { expect, it } from 'vitest';
import { absoluteUrl, siteUrlOf } from '../../../src/catalog/siteAddress';

it.each([
  ['https://codebook.example', '/', 'https://codebook.example/429/'],
  ['https://codebook.example', '/kb/', 'https://codebook.example/kb/429/'],
  ['https://codebook.example/', '/kb', 'https://codebook.example/kb/429/'],
])('makes an absolute address for a site at %s with the base path %s', (url, baseUrl, expected) => {
  expect(absoluteUrl({ url, baseUrl }, '/429/')).toBe(expected);
});

it.each(['https://codebook.example', 'https://codebook.example/kb'])('reads the address of the site from that of a page: %s', (url) => {
  expect(siteUrlOf({ path: '/429/', url: `${url}/429/` })).toBe(url);
});
