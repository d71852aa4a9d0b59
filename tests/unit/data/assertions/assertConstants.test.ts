import { describe, expect, it } from 'vitest';
import { assertConstants } from '../../../../data/assertions/assertConstants';
import type { ConstantLibrary } from '../../../../data/codebookData';
import { aConstantLibrary, anEntry, aProvider, someData } from '../../../fixtures/builders';

function problemsOf(libraries: ConstantLibrary[], unreadable: string[] = []) {
  const providers = [aProvider({ entries: [anEntry(596)] })];
  return assertConstants(someData({ constants: libraries, providers }), { unreadable: new Set(unreadable) });
}

describe('assertConstants', () => {
  it('accepts names for codes of the registry, of an emitter and of a provider', () => {
    expect(problemsOf([aConstantLibrary({ names: { 429: 'A', 499: ['B', { name: 'C', note: 'Newer.' }], 596: 'D' } })])).toEqual([]);
  });

  it('refuses a code that has no page', () => {
    expect(problemsOf([aConstantLibrary({ names: { 428: 'StatusPreconditionRequired' } })])).toMatchObject([
      { file: 'data/constants/go.ts', path: 'names.428', found: 'the code 428, which has no page' },
    ]);
  });

  it('judges no code while a file that may name it cannot be read', () => {
    expect(problemsOf([aConstantLibrary({ names: { 428: 'StatusPreconditionRequired' } })], ['data/statusCodes.ts'])).toEqual([]);
  });

  it('refuses a name that stands twice, at the later place', () => {
    const names = { 429: 'TooMany', 499: [{ name: 'TooMany', note: 'Copied.' }] };
    expect(problemsOf([aConstantLibrary({ names })])).toMatchObject([{ path: 'names.499', found: '`TooMany` for the second time' }]);
  });

  it('accepts the same name in two libraries, and refuses a second file for one library', () => {
    const libraries = [aConstantLibrary(), aConstantLibrary({ id: 'go-echo', library: 'echo' }), aConstantLibrary({ id: 'go-again' })];
    expect(problemsOf(libraries)).toMatchObject([{ file: 'data/constants/go-again.ts', path: 'library' }]);
  });
});
