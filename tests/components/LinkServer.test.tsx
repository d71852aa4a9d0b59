import siteConfig from '@generated/docusaurus.config';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Link from '../../src/render/Link.server';

const { collected } = vi.hoisted(() => ({ collected: [] as string[] }));

vi.mock('@docusaurus/useBrokenLinks', () => ({ default: () => ({ collectLink: (link: string) => collected.push(link), collectAnchor: () => {} }) }));
vi.mock('@docusaurus/core/lib/client/exports/Link', () => ({ default: () => <b>Docusaurus</b> }));

vi.mock('../../src/render/readPage.server', () => ({ isPublished: (path: string) => path === '/published/' }));

afterEach(() => {
  collected.length = 0;
  siteConfig.baseUrl = '/';
});

describe('a link while the site is rendered', () => {
  it.each(['/', '/429/', '/sportradar/429/#throttled', '/compare/?code=429', '/search/?q=key expired'])('leads to %s, and is told to the check', (address) => {
    expect(renderToString(<Link to={address}>There</Link>)).toContain('>There</a>');
    expect(collected).toEqual([address]);
  });

  it('stands below the base path, once', () => {
    siteConfig.baseUrl = '/kb/';
    const html = renderToString(
      <>
        <Link to="/429/">429</Link>
        <Link href="/kb/404/">404</Link>
      </>,
    );
    expect(html).toBe('<a href="/kb/429/">429</a><a href="/kb/404/">404</a>');
    expect(collected).toEqual(['/kb/429/', '/kb/404/']);
  });

  it('is left out of the check where it leads to a page that is there, but not where it leads within one', () => {
    siteConfig.baseUrl = '/kb/';
    for (const address of ['/published/', '/published/?code=1', '/published/#there']) renderToString(<Link to={address}>There</Link>);
    expect(collected).toEqual(['/kb/published/#there']);
  });

  it('opens another site in a tab of its own, and no check asks for it', () => {
    expect(renderToString(<Link to="https://rfc.example/9110">RFC</Link>)).toBe(
      '<a href="https://rfc.example/9110" target="_blank" rel="noopener noreferrer">RFC</a>',
    );
    expect(collected).toEqual([]);
  });

  it('keeps what else the element was given', () => {
    expect(
      renderToString(
        <Link to="/429/" className="code" aria-label="Too Many Requests">
          429
        </Link>,
      ),
    ).toBe('<a class="code" aria-label="Too Many Requests" href="/429/">429</a>');
  });

  it.each([
    ['a file', { to: '/llms.txt' }],
    ['an address without its slash', { to: '/429' }],
    ['an address that a router would decode', { to: '/acme/a%20b/' }],
    ['a fragment of the page', { to: '#limits' }],
    ['an address past the router', { to: 'pathname:///429.json' }],
    ['a mail address', { to: 'mailto:a@b.example' }],
    ['two slashes', { to: '//cdn.example/' }],
    ['what marks the current page', { to: '/429/', isNavLink: true }],
    ['what opens elsewhere', { to: '/429/', target: '_blank' }],
    ['what others link to', { to: '/429/', id: 'here' }],
    ['what is not checked', { to: '/429/', 'data-noBrokenLinkCheck': true }],
    ['nothing', {}],
  ])('leaves %s to Docusaurus', (_what, props) => {
    expect(renderToString(<Link {...props} />)).toBe('<b>Docusaurus</b>');
    expect(collected).toEqual([]);
  });
});
