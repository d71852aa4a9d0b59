import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { loadLookup } from '../../fixtures/lookup';

/** Cases that stand outside the project, where they are at hand. */
const file = path.resolve('../shared/eval/diagnose.dev.jsonl');
const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const cases = lines.map((line): { name: string; input: string; accept: string[] } => JSON.parse(line));
const lookup = await loadLookup();

describe.skipIf(cases.length === 0)('shared development cases', () => {
  it.each(cases)('$name', ({ accept, input }) => {
    const first = diagnose(input, lookup).matches[0]?.path.replace(/#.*$/, '');
    if (accept.length === 0) expect(first).toBeUndefined();
    else expect(accept.map((at) => at.replace(/#.*$/, ''))).toContain(first);
  });
});
