import type { ProviderRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';
import { StatementList } from './StatementList';

/** Where the API answers and how a request proves who sends it. */
export function Access({ provider }: { provider: Pick<ProviderRecord, 'baseUrls' | 'exampleRequest' | 'credentials' | 'credentialNotes'> }) {
  const { exampleRequest } = provider;
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
      {exampleRequest && (
        <p>
          Example:{' '}
          <code>
            {exampleRequest.method} {exampleRequest.url}
          </code>
          : <Prose text={exampleRequest.text} /> <Basis evidence={exampleRequest.evidence} />
        </p>
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
