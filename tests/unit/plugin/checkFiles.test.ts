import { describe, expect, it } from 'vitest';
import { findFileConflicts } from '../../../src/plugins/codebook/checkFiles';

function conflictsOf(...paths: string[]) {
  return findFileConflicts(paths);
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

  it('are each named where several need folders that are files, the outermost first', () => {
    expect(conflictsOf('Acme', 'acme/429', 'acme/429/a.md', 'acme/429/b.md', 'acme/403/c.md', 'Caf\u00e9', 'cafe\u0301/d.md')).toEqual([
      'acme/429 needs a folder where the file Acme is.',
      'acme/429/a.md needs a folder where the file Acme is.',
      'acme/429/a.md needs a folder where the file acme/429 is.',
      'acme/429/b.md needs a folder where the file Acme is.',
      'acme/429/b.md needs a folder where the file acme/429 is.',
      'acme/403/c.md needs a folder where the file Acme is.',
      'cafe\u0301/d.md needs a folder where the file Caf\u00e9 is.',
    ]);
  });
});
