import Head from '@docusaurus/Head';
import mono from '@fontsource-variable/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2';
import text from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** Asks for the fonts ahead: what goes to paper is measured in them. Elsewhere that would only put the first paint off. */
export function FontPreload() {
  // While a site is developed its styles, and with them the fonts, come by script: later than the browser waits for what it was told to fetch.
  if (process.env.NODE_ENV !== 'production') return null;
  return (
    <Head>
      {[text, mono].map((address) => (
        <link key={address} rel="preload" href={address} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
    </Head>
  );
}
