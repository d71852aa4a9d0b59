import Admonition from '@theme/Admonition';
import CodeBlock from '@theme/CodeBlock';
import { rightToLeftText, unbrokenWord } from '../../catalog/gallery/stressTexts';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { pagePaths } from '../../catalog/permalinks';
import { Breadcrumbs } from '../Breadcrumbs';
import { DataProblemNotice } from '../DataProblem';
import { InlineToc } from '../InlineToc';
import { LoadFailed } from '../LoadFailed';
import { NeedsJavaScript } from '../NeedsJavaScript';
import { PageTwins } from '../PageTwins';
import { ScrollRegion } from '../ScrollRegion';
import { Specimen, State } from './Specimen';

const ignore = () => undefined;
const admonitions = ['note', 'tip', 'info', 'warning', 'danger'];
const crumbs = [
  { label: 'Providers', path: pagePaths.providers },
  { label: unbrokenWord, path: pagePaths.identifiers },
  { label: rightToLeftText, path: pagePaths.situations },
];
const problem = `data/providers/acme.ts\n  entries.0.conditions.2.label: found "", expected a label.\n  ${unbrokenWord}`;

/** The frame of a page, notices, and what goes wrong. */
export function StateSpecimens({ page: { codes } }: { page: GalleryPage }) {
  const [code] = codes;
  return (
    <>
      <Specimen title="Breadcrumbs">
        <Breadcrumbs links={crumbs} />
      </Specimen>
      <Specimen title="PageTwins">{code && <PageTwins path={code.path} />}</Specimen>
      <Specimen title="InlineToc">{code && <InlineToc page={code} isAlwaysShown />}</Specimen>
      <Specimen title="ScrollRegion">
        <State label="wider than its place" isWide>
          <ScrollRegion labelledBy="gallery-wide-line">
            <p id="gallery-wide-line" className="gallery-wideLine">
              {`${unbrokenWord} `.repeat(4)}
            </p>
          </ScrollRegion>
        </State>
      </Specimen>
      <Specimen title="LoadFailed">
        <State label="failed">
          <LoadFailed what="The search" hasFailed onRetry={ignore} />
        </State>
        <State label="being loaded again">
          <LoadFailed what="The search" hasFailed={false} onRetry={ignore} />
        </State>
      </Specimen>
      <Specimen title="NeedsJavaScript">
        <State label="seen only where scripts are not at work">
          <NeedsJavaScript what="Searching" />
        </State>
      </Specimen>
      <Specimen title="Notice">
        <p className="notice">Not known here, and left out: provider “acme”.</p>
      </Specimen>
      <Specimen title="DataProblem">
        <DataProblemNotice problem={problem} />
      </Specimen>
      <Specimen title="Admonition">
        {admonitions.map((type) => (
          <Admonition key={type} type={type}>
            What a guide sets apart, with <a href="#admonition">a link to this block</a> and <code>code</code>.
          </Admonition>
        ))}
      </Specimen>
      <Specimen title="CodeBlock">
        <CodeBlock language="json" title="A body (application/json)">
          {JSON.stringify({ error: { code: unbrokenWord, status: 429 }, retryable: true }, null, 2)}
        </CodeBlock>
        <CodeBlock language="bash">{`curl -i 'https://api.example/v1/${unbrokenWord}' -H 'x-api-key: …'`}</CodeBlock>
      </Specimen>
    </>
  );
}
