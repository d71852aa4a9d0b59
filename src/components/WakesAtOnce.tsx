import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** For a page that a person opens to use, not to read: its scripts are loaded at once, not at the first sign of intent (`src/wake/wake.js`). */
export function WakesAtOnce() {
  const { i18n } = useDocusaurusContext();
  return (
    <Head>
      <html lang={i18n.currentLocale} data-wake="now" />
    </Head>
  );
}
