import { expect, it } from 'vitest';
import { GoForm } from '../../src/components/go/GoForm';
import { GoResult } from '../../src/components/go/GoResult';
import { render } from '../fixtures/render';

const answer = {
  target: '/429/',
  isCertain: false,
  isBestClear: true,
  understood: ['Status: 429 Too Many Requests, from “429”.'],
  problems: ['No provider here is called “<script>alert(1)</script>”.'],
  nearest: [
    { path: '/429/', title: '429 Too Many Requests', line: 'Too many.' },
    { path: '/sportradar/429/', title: 'Sportradar 429', line: 'Quota.' },
  ],
};

it('shows values of the address as text, and the best page before the others', () => {
  const html = render(<GoResult answer={answer} />);
  expect(html).toContain('“&lt;script&gt;alert(1)&lt;/script&gt;”');
  expect(html).not.toContain('<script');
  expect(html.indexOf('href="/429/"')).toBeLessThan(html.indexOf('href="/sportradar/429/"'));
});

it('calls no page the best where what was read does not lead to one', () => {
  const unclear = render(<GoResult answer={{ ...answer, isBestClear: false }} />);
  expect(unclear).toContain('<h2>Nearest pages</h2>');
  expect(unclear).not.toMatch(/The best page|Other pages/);
  expect(unclear.indexOf('href="/429/"')).toBeLessThan(unclear.indexOf('href="/sportradar/429/"'));
  expect(render(<GoResult answer={answer} />)).toMatch(/The best page.*Other pages/);
});

it('offers the lists where no page is near', () => {
  const html = render(<GoResult answer={{ ...answer, target: null, nearest: [] }} />);
  expect(html).toContain('No page is near.');
  expect(html).toContain('href="/codes/"');
});

it('keeps what the address gave in the form, and builds an address from it', () => {
  const html = render(
    <GoForm
      providers={[{ id: 'sportradar', label: 'Sportradar' }]}
      initial={{ provider: 'sport radar', status: '429', id: '"><img src=x>', text: 'all calls fail' }}
      action="/go/"
      toAddress={(path) => `https://codebook.example${path}`}
      onGo={() => undefined}
    />,
  );
  expect(html).toContain('<option value="sport radar" selected="">');
  expect(html).not.toContain('<img');
  expect(html).toContain('value="https://codebook.example/go/?provider=sport%20radar&amp;status=429&amp;id=%22%3E%3Cimg%20src%3Dx%3E#text=all%20calls%20fail"');
});

it('gives the text no name, so that a form without scripts never sends it', () => {
  const html = render(
    <GoForm providers={[]} initial={{ provider: '', status: '', id: '', text: 'secret' }} action="/go/" toAddress={(path) => path} onGo={() => undefined} />,
  );
  expect(html).toMatch(/<textarea(?![^>]*name=)/);
});
