import { expect, it } from 'vitest';
import { StatementGroup } from '../../src/components/StatementGroup';
import { render } from '../fixtures/render';

const statement = (text: string, basis: 'documented' | 'editorial') => ({ text, evidence: { basis, sources: [] } });
const headingOf = (...bases: ('documented' | 'editorial')[]) => {
  const statements = bases.map((basis) => statement(`It is ${basis}.`, basis));
  return render(<StatementGroup heading="What to do" statements={statements} />).match(/<h3>.*<\/h3>/)?.[0];
};

it('says once, in the heading, what all its statements rest on', () => {
  expect(headingOf('editorial', 'editorial')).toMatch(/^<h3>What to do <span class="basis/);
});

it('has the words alone for a heading where they rest on different things: a space after them would count as moved while the page comes', () => {
  expect(headingOf('documented', 'editorial')).toBe('<h3>What to do</h3>');
});
