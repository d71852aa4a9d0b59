import { describe, expect, it } from 'vitest';
import { CodeLookAlikes } from '../../src/components/CodeLookAlikes';
import { ExampleExchange } from '../../src/components/ExampleExchange';
import { RelatedSituations } from '../../src/components/RelatedSituations';
import { UsualCodes } from '../../src/components/UsualCodes';
import { anExchange } from '../fixtures/builders';
import { render } from '../fixtures/render';

describe('an example exchange', () => {
  const exchange = anExchange({ response: 'HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\n\n<h1>502</h1>' });

  it('shows the request, then the response, line by line', () => {
    const html = render(<ExampleExchange exchange={exchange} />);
    expect(html.match(/<figcaption>.*?<\/pre>/gs)).toEqual([
      `<figcaption>Request</figcaption><pre>${exchange.request}</pre>`,
      '<figcaption>Response</figcaption><pre>HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\n\n&lt;h1&gt;502&lt;/h1&gt;</pre>',
    ]);
  });

  it('stands under the fragment that the page names', () => {
    expect(render(<ExampleExchange exchange={exchange} />)).toContain('<h2 id="example">Example exchange</h2>');
  });

  it('shows a note with its links, and nothing in its place where there is none', () => {
    const note = 'Then [201](/201/).';
    const markup = { [note]: ['Then ', ['a', { href: '/201/' }, '201'] as ['a', Record<string, string>, string], '.'] };
    expect(render(<ExampleExchange exchange={{ ...exchange, note }} />, { markup })).toContain('<p>Then <a href="/201/">201</a>.</p>');
    expect(render(<ExampleExchange exchange={exchange} />).match(/<p>/g)).toBeNull();
  });
});

it('look-alikes lead to the other code by number and name, and say what shows', () => {
  const html = render(<CodeLookAlikes lookAlikes={[{ code: '403', title: 'Forbidden', path: '/403/', text: 'Other calls succeed.' }]} />);
  expect(html).toContain('<h2 id="look-alikes">Not this one if</h2>');
  expect(html.match(/<li>.*?<\/li>/)?.[0]).toMatch(
    /<a href="\/403\/"[^>]*><span class="numeral [^"]*">403<\/span> Forbidden<\/a><span>Other calls succeed\.<\/span>/,
  );
});

it('related situations lead to their page and say what happened', () => {
  const situation = { id: 'moved', name: 'Moved', path: '/situations/moved/', sentence: 'The answer is elsewhere.' };
  const html = render(<RelatedSituations situations={[situation]} />);
  expect(html).toContain('<h2 id="situations">Situations</h2>');
  expect(html).toContain('<li><a href="/situations/moved/">Moved</a>: The answer is elsewhere.</li>');
});

describe('the usual codes of a situation', () => {
  it('are a list with a name', () => {
    const html = render(<UsualCodes usualCodes={[{ code: '429', title: 'Too Many Requests', path: '/429/' }]} />);
    const [, label] = /<ul aria-labelledby="([^"]+)">/.exec(html) ?? [];
    expect(html).toContain(`<span id="${label}">Usual codes:</span>`);
    expect(html).toMatch(/<li><a href="\/429\/"><span [^>]*>429<\/span> Too Many Requests<\/a><\/li>/);
  });

  it('take no place where there are none', () => {
    expect(render(<UsualCodes usualCodes={[]} />)).toBe('');
  });
});
