import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/**
 * Has the page's scripts loaded at once, not at the first sign of intent (`src/wake/wake.js`).
 * @param when `now` for a page that a person opens to use, not to read; `fragment` for one on which an old fragment leads elsewhere
 */
export function Wakes({ when }: { when: 'now' | 'fragment' }) {
  const { i18n } = useDocusaurusContext();
  return (
    <Head>
      <html lang={i18n.currentLocale} data-wake={when} />
    </Head>
  );
}
