import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ProviderSheetPage } from '../../catalog/pages/providerSheetPage';
import { EditionDate } from '../Editions';

/** The head of a provider's sheet: where the API answers, how a request carries the credential, who helps, and what was read. */
export function SheetFacts({ facts: { baseUrls, credentials, edition, support } }: Pick<ProviderSheetPage, 'facts'>) {
  return (
    <dl className="sheetFacts">
      {baseUrls.length > 0 && <Fact term="Base address">{inCode(baseUrls)}</Fact>}
      {credentials.length > 0 && <Fact term="Credential">{inCode(credentials)}</Fact>}
      <Fact term="Support">
        {support.email && <Link href={`mailto:${support.email}`}>{support.email}</Link>}
        {support.email && support.url && ' · '}
        {support.url && <Link href={support.url}>{support.url.replace(/^https?:\/\//, '')}</Link>}
        {!support.email && !support.url && 'No address is documented'}
      </Fact>
      {edition && (
        <Fact term="Page read">
          <Link href={edition.url}>{edition.title}</Link>, <EditionDate date={edition.date} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ children, term }: { children: ReactNode; term: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function inCode(texts: readonly string[]): ReactNode {
  return texts.map((text, index) => (
    <span key={text}>
      {index > 0 && ' or '}
      <code>{text}</code>
    </span>
  ));
}
