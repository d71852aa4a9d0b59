import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { loadLookup } from '../../fixtures/lookup';
import { furtherPastes } from './pastes/further';
import { harmless } from './pastes/harmless';
import { programs } from './pastes/programs';
import { responses } from './pastes/responses';
import { tickets } from './pastes/tickets';

const lookup = await loadLookup();

/** The path of the first match: with its fragment where the case names one. */
function firstPath(text: string, expected: string | null): string | null {
  const path = diagnose(text, lookup).matches[0]?.path ?? null;
  return expected?.includes('#') ? path : (path?.replace(/#.*$/, '') ?? null);
}

describe.each([
  ['responses', responses],
  ['programs', programs],
  ['tickets', tickets],
  ['harmless texts', harmless],
  ['further pastes', furtherPastes],
])('%s', (_, pastes) => {
  it.each(pastes)('%s', (_kind, text, path) => {
    expect(firstPath(text, path)).toBe(path);
  });
});
