import { describe, expect, it } from 'vitest';
import { toFileName, toPageFileName, toTwinFileName } from '../../../src/plugins/codebook/fileNames';

describe('the name of a file', () => {
  it.each([
    ['at its own path', toFileName('/codebook.json'), 'codebook.json'],
    ['of a page', toPageFileName('/http/429/'), 'http/429/index.html'],
    ['of the start page', toPageFileName('/'), 'index.html'],
    ['of a page in another form', toTwinFileName('/acme/429/', 'md'), 'acme/429.md'],
    ['of the start page in another form', toTwinFileName('/', 'json'), 'index.json'],
  ])('%s follows from the path', (_, name, expected) => {
    expect(name).toBe(expected);
  });

  it('is not percent-encoded, whatever the form', () => {
    const path = '/acme/429/caf%C3%A9/';
    const names = [toPageFileName(path), ...(['json', 'md', 'png'] as const).map((extension) => toTwinFileName(path, extension))];
    expect(names).toEqual(['acme/429/café/index.html', 'acme/429/café.json', 'acme/429/café.md', 'acme/429/café.png']);
  });
});
