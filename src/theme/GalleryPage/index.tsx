import Head from '@docusaurus/Head';
import { HtmlClassNameProvider, PageMetadata, ThemeClassNames } from '@docusaurus/theme-common';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type { GalleryPage as GalleryPageRecord } from '../../catalog/pages/galleryPage';
import { AnswerSpecimens } from '../../components/gallery/AnswerSpecimens';
import { CodeSpecimens } from '../../components/gallery/CodeSpecimens';
import { ComparisonSpecimens } from '../../components/gallery/ComparisonSpecimens';
import { DiagnosisSpecimens } from '../../components/gallery/DiagnosisSpecimens';
import { FormSpecimens } from '../../components/gallery/FormSpecimens';
import { MarkSpecimens } from '../../components/gallery/MarkSpecimens';
import { SearchSpecimens } from '../../components/gallery/SearchSpecimens';
import { SheetSpecimens } from '../../components/gallery/SheetSpecimens';
import { StateSpecimens } from '../../components/gallery/StateSpecimens';
import { TableSpecimens } from '../../components/gallery/TableSpecimens';
import { TicketSpecimens } from '../../components/gallery/TicketSpecimens';
import { PageContextProvider } from '../../components/PageContext';
import '../../css/pages/compareControls.css';
import '../../css/pages/compare.css';
import '../../css/pages/home.css';
import '../../css/pages/homeMap.css';
import '../../css/pages/sheets.css';
import '../../css/pages/gallery.css';

/** A new component gets one line in the file of its family. */
const families = [
  { id: 'answers', label: 'Answers', Specimens: AnswerSpecimens },
  { id: 'marks', label: 'Marks and pictures', Specimens: MarkSpecimens },
  { id: 'code', label: 'Code and examples', Specimens: CodeSpecimens },
  { id: 'tables', label: 'Tables and lists', Specimens: TableSpecimens },
  { id: 'comparison', label: 'Comparison', Specimens: ComparisonSpecimens },
  { id: 'sheets', label: 'Print sheets', Specimens: SheetSpecimens },
  { id: 'tickets', label: 'Tickets', Specimens: TicketSpecimens },
  { id: 'search', label: 'Search and the resolver', Specimens: SearchSpecimens },
  { id: 'diagnosis', label: 'Diagnosis', Specimens: DiagnosisSpecimens },
  { id: 'forms', label: 'Buttons and fields', Specimens: FormSpecimens },
  { id: 'frame', label: 'Frame, notices and failures', Specimens: StateSpecimens },
];

/** Every component in each of its states, so that a change of the styles is seen at once. */
export default function GalleryPage({ page }: { page: GalleryPageRecord }) {
  return (
    <HtmlClassNameProvider className={ThemeClassNames.wrapper.docsPages}>
      <PageMetadata title="Gallery" description="Every component of the site in each of its states, for those who work on it." />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <Layout>
        <PageContextProvider markup={page.markup} sources={page.sources}>
          <main className="container">
            <article className="page gallery">
              <h1>Gallery</h1>
              <p className="lead">
                Every component in each of its states, for those who work on the site. What stands here is made up from real records: look nothing up in it.
              </p>
              <ul className="inlineList">
                {families.map(({ id, label }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{label}</a>
                  </li>
                ))}
              </ul>
              {families.map(({ id, label, Specimens }) => (
                <section key={id} className="gallery-family">
                  <Heading as="h2" id={id}>
                    {label}
                  </Heading>
                  <Specimens page={page} />
                </section>
              ))}
            </article>
          </main>
        </PageContextProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
