import { describe, expect, it } from 'vitest';
import { CodeAnswer } from '../../src/components/CodeAnswer';
import { ConditionSection } from '../../src/components/ConditionSection';
import { WhereItFailed } from '../../src/components/WhereItFailed';
import { pageAt, pagesFrom } from '../fixtures/pages';
import { render } from '../fixtures/render';

type Props = Parameters<typeof WhereItFailed>[0];

const pages = await pagesFrom();
const ours: Props['evidence'] = { basis: 'editorial' };

function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What each step of the drawing shows: its shape's class and its words. */
function stepsOf(props: Props): string[] {
  const steps = [...render(<WhereItFailed {...props} />).matchAll(/<li class="hopPath-hop hopPath-hop--(\w+)[^"]*">(.*?)<\/li>/g)];
  return steps.map(([, state = '', content = '']) => `${state}: ${words(content)}`);
}

describe('the drawing of where a request failed', () => {
  it('names the hop that failed and those that were not reached', () => {
    expect(stepsOf({ place: 'gateway', evidence: ours, providerName: 'Acme' })).toEqual([
      'passed: Your code',
      'passed: Network',
      'failed: Acme&#x27;s gateway failed here',
      'notReached: Acme&#x27;s service not reached',
    ]);
  });

  it('marks the line between two hops where neither of them failed', () => {
    expect(stepsOf({ place: 'betweenGatewayAndService', evidence: ours })).toEqual([
      'passed: Your code',
      'passed: Network',
      'passed: Gateway',
      'failed: failed here',
      'notKnown: Service',
    ]);
  });

  it('draws the failure in a shape of its own', () => {
    const html = render(<WhereItFailed place="service" evidence={ours} />);
    const shapes = [...html.matchAll(/<svg.*?<\/svg>/g)].map(([shape]) => shape);
    expect(new Set(shapes).size).toBe(2);
    expect(shapes.indexOf(shapes.at(-1) ?? '')).toBe(3);
  });

  it('is read out once: named by its term, the sentence in words, the drawing silent', () => {
    const html = render(<WhereItFailed place="network" evidence={ours} providerName="Acme" />);
    const [, name] = /^<figure class="hopPath" aria-labelledby="([^"]+)">/.exec(html) ?? [];
    expect(html).toContain(`id="${name}">Where it failed<`);
    expect(words(html.replace(/<ol [^>]*aria-hidden="true".*<\/ol>/, ''))).toBe('Where it failed Failed on the way between your code and Acme. ours');
  });

  it('stands in the section of a condition that failed, and not in that of a success', () => {
    const drawn = (path: string) => {
      const { conditions, editionTitles, reasonPhrase } = pageAt(pages, 'entry', path);
      return conditions.map((condition) =>
        words(render(<ConditionSection condition={condition} reasonPhrase={reasonPhrase} editionTitles={editionTitles} commonEscalation={[]} />)),
      );
    };
    expect(drawn('/sportradar/502/')[0]).toContain('Failed between Sportradar&#x27;s gateway and the service: the gateway got no usable answer. documented');
    expect(drawn('/sportradar/200/')[0]).not.toContain('Where it failed');
  });

  it('stands with the answer of a code that tells where, and names no provider', () => {
    const drawn = (path: string) => words(render(<CodeAnswer page={pageAt(pages, 'code', path)} />));
    expect(drawn('/502/')).toContain('Failed between the gateway and the service: the gateway got no usable answer. standard');
    expect(drawn('/526/')).toContain('Failed between the gateway and the service: the gateway got no usable answer. documented');
    expect(drawn('/404/')).not.toContain('Where it failed');
  });
});
