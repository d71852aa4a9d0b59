import { describe, expect, it } from 'vitest';
import { findFileConflicts } from '../../../src/plugins/codebook/checkFiles';

function conflictsOf(...paths: string[]) {
  return findFileConflicts(paths.map((path) => ({ path })));
}

describe('the files of a build', () => {
  it('may stand beside each other', () => {
    expect(conflictsOf('index.html', '429/index.html', '429.json', '429.md', 'sportradar/429/index.html', 'sportradar/429.json')).toEqual([]);
  });

  it.each([
    [['429/index.html', '429/index.html'], '429/index.html takes the place of 429/index.html.'],
    [['acme/429/NotFound/index.html', 'acme/429/notfound/index.html'], 'acme/429/notfound/index.html takes the place of acme/429/NotFound/index.html.'],
    [['acme/../index.html', 'index.html'], 'index.html takes the place of acme/../index.html.'],
    [['../outside.html'], '../outside.html lies outside of the output folder.'],
    [['/etc/passwd'], '/etc/passwd lies outside of the output folder.'],
    [['acme/index.html', 'acme/index.html/index.html'], 'acme/index.html/index.html needs a folder where the file acme/index.html is.'],
  ])('%j', (paths, sentence) => {
    expect(conflictsOf(...paths)).toContain(sentence);
  });
});
