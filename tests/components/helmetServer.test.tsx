// @vitest-environment node
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import * as whole from 'react-helmet-async';
import { describe, expect, it } from 'vitest';
import * as late from '../../src/render/helmet.server';

type Library = typeof late | typeof whole;

/** What of it Docusaurus writes into a page. */
const parts = ['title', 'meta', 'link', 'script', 'style', 'noscript', 'base', 'htmlAttributes', 'bodyAttributes'] as const;

function collect({ HelmetProvider }: Library, page: ReactNode): string[] {
  const context: Partial<whole.FilledContext> = {};
  renderToString(<HelmetProvider context={context}>{page}</HelmetProvider>);
  const { helmet } = context;
  return parts.map((part) => helmet?.[part].toString() ?? 'missing');
}

function Page({ library: { Helmet } }: { library: Library }) {
  return (
    <>
      <Helmet>
        <html lang="en" className="first" />
        <title>Codebook</title>
        <meta name="description" content="All codes" />
        <meta property="og:title" content="Codebook" />
        <link rel="canonical" href="https://codebook.example/" />
      </Helmet>
      <Helmet htmlAttributes={{ class: 'second third' }} />
      <main>
        <Helmet>
          <title>429 &lt;Too Many Requests&gt;</title>
          <meta name="description" content={'Says "wait"'} />
          <link rel="alternate" href="/429.md" />
          <script type="application/ld+json">{'{"a":1}'}</script>
          <body className="wide" />
        </Helmet>
      </main>
    </>
  );
}

describe('the heads of a page while the site is rendered', () => {
  it('come to the same as the library makes of them', () => {
    expect(collect(late, <Page library={late} />)).toEqual(collect(whole, <Page library={whole} />));
  });

  it('come to the same where there are none', () => {
    expect(collect(late, <p />)).toEqual(collect(whole, <p />));
  });

  it('belong to one page each, and stay the same when they are read again', () => {
    const contexts = ['One', 'Two'].map((title) => {
      const context: Partial<whole.FilledContext> = {};
      renderToString(
        <late.HelmetProvider context={context}>
          <late.Helmet>
            <title>{title}</title>
          </late.Helmet>
        </late.HelmetProvider>,
      );
      return context;
    });
    const titles = () => contexts.map(({ helmet }) => helmet?.title.toString());
    expect(titles()).toEqual(['One', 'Two'].map((title) => expect.stringContaining(`>${title}<`)));
    expect(titles()).toEqual(titles());
  });
});
