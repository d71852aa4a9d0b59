import Link from '@docusaurus/Link';
import CodeBlock from '@theme/CodeBlock';
import type { FieldRecord, ProviderRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';
import { StatementList } from './StatementList';

/** Where the API answers and how a request proves who sends it. */
export function Access({ provider }: { provider: Pick<ProviderRecord, 'baseUrls' | 'credentials' | 'credentialNotes'> }) {
  return (
    <>
      {provider.baseUrls.length > 0 && (
        <ul className="statements">
          {provider.baseUrls.map(({ url, text, evidence }) => (
            <li key={url}>
              <code>{url}</code>: <Prose text={text} /> <Basis evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
      <DataTable caption="How a request carries the credential" columns={['Place', 'Name', 'Form', 'What is said']}>
        {provider.credentials.map(({ location, name, scheme, text, evidence }) => (
          <tr key={`${location} ${name} ${scheme} ${text}`}>
            <RowHeading>{location === 'header' ? 'Header field' : 'Query parameter'}</RowHeading>
            <Cell label="Name">
              <code>{name}</code>
            </Cell>
            <Cell label="Form">{scheme ? <code>{scheme} key</code> : 'the bare key'}</Cell>
            <Cell label="What is said">
              <Prose text={text} /> <Basis evidence={evidence} />
            </Cell>
          </tr>
        ))}
      </DataTable>
      {provider.credentialNotes.length > 0 && <StatementList statements={provider.credentialNotes} />}
    </>
  );
}

/** What an error body of the provider holds, with examples. */
export function ErrorBody({ errorBody }: Pick<ProviderRecord, 'errorBody'>) {
  return (
    <>
      <p>
        <Prose text={errorBody.summary.text} /> <Basis evidence={errorBody.summary.evidence} />
      </p>
      {errorBody.fields.length > 0 && <FieldTable caption="Fields of the error body" fields={errorBody.fields} />}
      {errorBody.examples.map(({ title, mediaType, content, note }) => (
        <figure key={title} className="example">
          <CodeBlock language={mediaType.endsWith('json') ? 'json' : 'text'} title={`${title} (${mediaType})`}>
            {content}
          </CodeBlock>
          <figcaption>
            <Prose text={note} />
          </figcaption>
        </figure>
      ))}
      {errorBody.notes.length > 0 && <StatementList statements={errorBody.notes} />}
    </>
  );
}

/** Rate limits and quotas, and the header fields that tell of them. */
export function Limits({ rateLimits }: Pick<ProviderRecord, 'rateLimits'>) {
  return (
    <>
      <StatementList statements={rateLimits.facts} />
      {rateLimits.headerFields.length > 0 && <FieldTable caption="Header fields of responses" fields={rateLimits.headerFields} />}
    </>
  );
}

function FieldTable({ caption, fields }: { caption: string; fields: readonly FieldRecord[] }) {
  return (
    <DataTable caption={caption} columns={['Field', 'Meaning']}>
      {fields.map(({ name, text, evidence }) => (
        <tr key={name}>
          <RowHeading>
            <code>{name}</code>
          </RowHeading>
          <Cell label="Meaning">
            <Prose text={text} /> <Basis evidence={evidence} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** How to reach support and what to send. */
export function Support({ support }: Pick<ProviderRecord, 'support'>) {
  return (
    <>
      <StatementList statements={support.statements} />
      <p>
        {support.email && (
          <>
            E-mail: <a href={`mailto:${support.email}`}>{support.email}</a>{' '}
          </>
        )}
        {support.url && (
          <>
            Page: <Link href={support.url}>{support.url.replace(/^https?:\/\//, '')}</Link>
          </>
        )}
      </p>
      <p>Send with your message:</p>
      <ul className="statements">
        {support.include.map((text) => (
          <li key={text}>
            <Prose text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}
