import { describe, expect, it } from 'vitest';
import { classifyRequest } from '../../../src/serviceWorker/classifyRequest';

const root = 'https://codebook.example/kb/';
const classify = (url: string, mode: RequestMode = 'cors', method = 'GET', headers = {}) =>
  classifyRequest({ url, mode, method, headers: new Headers(headers) }, root);

describe('what a request is for', () => {
  it.each(['', '429/', 'sportradar/429/?x=1', 'compare/?code=429', 'codes', 'infoplug/404/v1.2/'])('%s is a page', (path) => {
    expect(classify(root + path, 'navigate')).toBe('page');
  });

  it.each(['codebook.json', 'feed.xml', '429.png', '429.md', 'api/schema.json'])('a person who opens %s gets it from the network', (path) => {
    expect(classify(root + path, 'navigate')).toBe('other');
  });

  it.each(['429.json', 'index.json', '429.json?drawn=1a'])('%s is the data of a page', (path) => {
    expect(classify(root + path)).toBe('pageData');
  });

  it.each(['assets/js/main.1a2b.js', 'search-index/names-1.aa.json'])('%s is a hashed file', (path) => {
    expect(classify(root + path)).toBe('hashedFile');
  });

  it('leaves to the browser what is written, what is elsewhere, parts of files, and pictures', () => {
    expect(classify(`${root}429.json`, 'cors', 'POST')).toBe('other');
    expect(classify('https://codebook.example/other/429/', 'navigate')).toBe('other');
    expect(classify('https://other.example/kb/429/', 'navigate')).toBe('other');
    expect(classify(`${root}assets/js/main.1a2b.js`, 'cors', 'GET', { range: 'bytes=0-9' })).toBe('other');
    expect(classify(`${root}429.png`, 'no-cors')).toBe('other');
  });
});
