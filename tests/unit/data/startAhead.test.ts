import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startAhead } from '../../../data/startAhead';

describe('startAhead', () => {
  it('gives each item with its result, in order', async () => {
    const given: string[] = [];
    for (const { item, result } of startAhead([3, 1, 2], (ms) => setTimeout(ms, `after ${ms}`), 2)) given.push(`${item} ${await result}`);
    expect(given).toEqual(['3 after 3', '1 after 1', '2 after 2']);
  });

  it.each([1, 2, 5, 9])('has no more than %i under way', (most) => {
    const started: number[] = [];
    const ahead: number[] = [];
    for (const { item } of startAhead([0, 1, 2, 3, 4], async (number) => started.push(number), most)) ahead.push(started.length - item);
    expect(started).toEqual([0, 1, 2, 3, 4]);
    expect(Math.max(...ahead)).toBe(Math.min(most, 5));
  });

  it('lets a failure wait until it is looked at', async () => {
    const fail = async (item: string) => (item === 'b' ? Promise.reject(new Error('b fails')) : item);
    const [a, b] = startAhead(['a', 'b'], fail, 2);
    await setTimeout(2);
    expect(await a?.result).toBe('a');
    await expect(b?.result).rejects.toThrow('b fails');
  });
});
