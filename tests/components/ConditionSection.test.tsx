import { describe, expect, it } from 'vitest';
import { ConditionSection } from '../../src/components/ConditionSection';
import { pageAt, pagesFrom } from '../fixtures/pages';
import { render } from '../fixtures/render';

const page = pageAt(await pagesFrom(), 'entry', '/sportradar/429/');

describe('the section of a condition', () => {
  it('offers the link and the text for a ticket right after what a reader decides by', () => {
    for (const condition of page.conditions) {
      const html = render(<ConditionSection condition={condition} reasonPhrase={page.reasonPhrase} editionTitles={page.editionTitles} commonEscalation={[]} />);
      const order = ['class="strip ', `Copy link: ${condition.label}`, `Copy for ticket: ${condition.label}`, 'What to do'].map((part) => html.indexOf(part));
      expect(order.every((at) => at >= 0)).toBe(true);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});
