import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/catalog/diagnose/diagnose';
import { isRight, readCases } from '../../fixtures/evaluation';
import { realSearchIndex } from '../../fixtures/realSearch';

const { lookup } = await realSearchIndex();

describe('the pastes of the evaluation set', () => {
  const answers = readCases('diagnose.jsonl').map(({ accept, input, name }) => ({ accept, name, first: diagnose(String(input), lookup).matches[0]?.path }));

  it('are right at the first match in 96 of 100 cases', () => {
    const right = answers.filter(({ accept, first }) => (String(accept) === '' ? first === undefined : isRight(first, accept)));
    expect(right.length / answers.length).toBeGreaterThanOrEqual(0.96);
  });

  it('match nothing where nothing is an error', () => {
    expect(answers.filter(({ accept, first }) => String(accept) === '' && first !== undefined)).toEqual([]);
  });
});
