import { describe, expect, it } from 'vitest';
import { StatementList } from '../../src/components/StatementList';
import { StepCode } from '../../src/components/StepCode';
import { pageAt, pagesFrom } from '../fixtures/pages';
import { render } from '../fixtures/render';

const page = pageAt(await pagesFrom(), 'entry', '/sportradar/401/');
const [resolution] = page.conditions.map((condition) => condition.resolution);
const code = resolution?.code.find((each) => each !== null) ?? [];

describe('the code of a step', () => {
  it('is closed at first, one language beside the other, of which one can be open', () => {
    const html = render(<StepCode code={code} />);
    expect([...html.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, label]) => label)).toEqual(['curl', 'JavaScript', 'Python']);
    expect(new Set([...html.matchAll(/<details name="([^"]+)"/g)].map(([, name]) => name)).size).toBe(1);
    expect(html).not.toMatch(/<details[^>]* open/);
  });

  it('leaves nothing where a step is done by hand', () => {
    expect(render(<StepCode code={[]} />)).toBe('');
  });

  it('stands in the step that it is of', () => {
    const statements = ['By hand.', 'By code.'].map((text) => ({ text, evidence: { basis: 'editorial' as const, sources: [] } }));
    const items = render(<StatementList statements={statements} codes={[null, code]} />).split('<li>');
    expect(items.map((item) => item.includes('<details'))).toEqual([false, false, true]);
  });

  it('tells two steps apart: to open code in one closes none in the other', () => {
    const statements = ['One.', 'Two.'].map((text) => ({ text, evidence: { basis: 'editorial' as const, sources: [] } }));
    const html = render(<StatementList statements={statements} codes={[code, code]} />);
    expect(new Set([...html.matchAll(/<details name="([^"]+)"/g)].map(([, name]) => name)).size).toBe(2);
  });
});
