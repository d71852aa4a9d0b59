import { describe, expect, it } from 'vitest';
import { validateOptions } from '../../../src/plugins/codebook/options';
import type { CodebookOptions } from '../../../src/plugins/codebook/types';

const editUrl = 'https://github.com/codebook/codebook/edit/main/';

function validate(options: Partial<CodebookOptions>): CodebookOptions {
  return validateOptions({
    options,
    validate: () => {
      throw new Error('The options are checked by their own schema.');
    },
  });
}

describe('the options of the plugin', () => {
  it('take the data from the folder `data` where nothing else is said', () => {
    expect(validate({ editUrl })).toEqual({ id: 'default', dataFolder: 'data', pictures: true, serviceWorker: true, editUrl });
  });

  it('keep another folder', () => {
    expect(validate({ editUrl, dataFolder: '../knowledge' })).toMatchObject({ dataFolder: '../knowledge' });
  });

  it.each<[string, Partial<CodebookOptions>]>([
    ['editUrl', {}],
    ['editUrl', { editUrl: 'main' }],
    ['editUrl', { editUrl: 'ftp://files.example/' }],
    ['editUrl', { editUrl: 'https://github.com/codebook/codebook/edit/main' }],
    ['dataFolder', { editUrl, dataFolder: '' }],
  ])('are refused by the name of the option: %s in %j', (option, options) => {
    expect(() => validate(options)).toThrow(new RegExp(`docusaurus\\.config\\.ts.*at ${option}`, 's'));
  });

  it('are refused with every mistake at once', () => {
    expect(() => validate({ dataFolder: '' })).toThrow(/(?=.*dataFolder).*editUrl/s);
  });
});
