import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPageRelative, resolveLink } from '../../../src/catalog/resolveLink';

const site = { url: 'https://codebook.example', baseUrl: '/kb/' };
const pageUrl = 'https://codebook.example/kb/acme/429/';

describe('resolveLink', () => {
  it.each([
    ['https://other.example/a b', 'https://other.example/a b'],
    ['mailto:help@acme.example', 'mailto:help@acme.example'],
    ['//other.example/y', 'https://other.example/y'],
    ['/429/', 'https://codebook.example/kb/429/'],
    ['/429/#steps', 'https://codebook.example/kb/429/#steps'],
    ['#limits', 'https://codebook.example/kb/acme/429/#limits'],
    ['../402/', 'https://codebook.example/kb/acme/402/'],
    ['?a=1', 'https://codebook.example/kb/acme/429/?a=1'],
    ['', pageUrl],
  ])('%j means %s', (link, address) => {
    expect(resolveLink(link, pageUrl, site)).toBe(address);
  });

  it('gives an absolute address, whatever the link', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath(), fc.constantFrom('\\\\[', '//', '[')), (link) => {
        expect(resolveLink(link, pageUrl, site)).toMatch(/^[a-z][a-z0-9+.-]*:/i);
      }),
    );
  });
});

it.each([
  ['#limits', true],
  ['../402/', true],
  ['/429/', false],
  ['//other.example/', false],
  ['https://other.example/', false],
])('whether %s depends on the page: %s', (link, isRelative) => {
  expect(isPageRelative(link)).toBe(isRelative);
});
