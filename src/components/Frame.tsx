import { HtmlClassNameProvider, ThemeClassNames } from '@docusaurus/theme-common';
import DocRootLayout from '@theme/DocRoot/Layout';
import Layout from '@theme/Layout';
import TOC from '@theme/TOC';
import type { ReactNode } from 'react';
import type { Page } from '../catalog/pages/page';
import type { Source } from '../catalog/records';
import { MovedFragments } from './MovedFragments';
import { PageContextProvider } from './PageContext';
import { PageFooter } from './PageFooter';
import { PageHead } from './PageHead';
import { PageTop } from './PageTop';
import { SidebarProvider } from './SidebarProvider';
import { toTocItems } from './tocItems';
import { useCurrentInView } from './useCurrentInView';

interface FrameProps {
  page: Page & { sources?: readonly Source[] };
  children: ReactNode;
  /** Gives the tables the width of the table of contents, which then stands above the text. */
  isWide?: boolean;
}

const noSources: readonly Source[] = [];

/** What stands around the content of every page: navigation, breadcrumbs, table of contents, sources, previous and next. */
export function Frame({ page, children, isWide = false }: FrameProps) {
  const { frame, markup, sources = noSources } = page;
  useCurrentInView(page.path);
  const toc = toTocItems(frame.sections);
  const isBesideToc = toc.length > 1 && !isWide;
  return (
    <HtmlClassNameProvider className={ThemeClassNames.wrapper.docsPages}>
      <PageHead page={page} />
      <Layout>
        <SidebarProvider items={frame.sidebar}>
          <DocRootLayout>
            <PageContextProvider markup={markup} sources={sources}>
              <div className="row">
                <article className={`col page page--${page.kind}${isBesideToc ? ' page--besideToc' : ''}`}>
                  <PageTop path={page.path} breadcrumbs={frame.breadcrumbs} />
                  {frame.movedFragments.length > 0 && <MovedFragments fragments={frame.movedFragments} />}
                  {children}
                  <PageFooter {...frame} />
                </article>
                {isBesideToc && (
                  <div className="col col--3 pageToc">
                    <TOC toc={toc} />
                  </div>
                )}
              </div>
            </PageContextProvider>
          </DocRootLayout>
        </SidebarProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
