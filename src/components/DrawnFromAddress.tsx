import Head from '@docusaurus/Head';

/**
 * Tells the styles that the page's file is not what the address asks for. Its text has to stay in the file as it is here: the application puts the script
 * into the head again where it finds another text there, and the Content-Security-Policy knows the text in the file alone.
 */
const mark = 'document.documentElement.setAttribute("data-asked","")';

/**
 * For a page that is drawn from its address in the browser. Where the address asks for something, what stands in the file of it stays unseen until
 * the page is awake (`page.css`): it would be replaced under the reader. Without scripts nothing is marked, and the file is shown.
 * @param always for a page whose file never is the answer, such as that of an unknown address
 */
export function DrawnFromAddress({ always = false }: { always?: boolean }) {
  return (
    <Head>
      <script>{always ? mark : `(location.search||/^#text=/.test(location.hash))&&${mark}`}</script>
    </Head>
  );
}
