import { expect, it } from 'vitest';
import { Breadcrumbs } from '../../src/components/Breadcrumbs';
import { render } from '../fixtures/render';

it('leads from the home page to this one, which is named and no link', () => {
  const links = [
    { label: 'Providers', path: '/providers/' },
    { label: 'Acme', path: '/acme/' },
    { label: '429', path: '/acme/429/' },
  ];
  expect(render(<Breadcrumbs links={links} />).match(/<li>.*?<\/li>/g)).toEqual([
    '<li><a href="/">Home</a></li>',
    '<li><a href="/providers/">Providers</a></li>',
    '<li><a href="/acme/">Acme</a></li>',
    '<li><span aria-current="page">429</span></li>',
  ]);
});

it('is absent from the home page', () => {
  expect(render(<Breadcrumbs links={[]} />)).toBe('');
});
