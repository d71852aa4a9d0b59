import CodeBlock from '@theme/CodeBlock';
import type { ProviderRecord } from '../catalog/records';
import { Basis } from './Basis';
import { FieldTable } from './FieldTable';
import { Kept } from './Kept';
import { Prose } from './Prose';
import { StatementList } from './StatementList';

/** What an error body of the provider holds, with examples. */
export function ErrorBody({ errorBody }: Pick<ProviderRecord, 'errorBody'>) {
  return (
    <>
      <p>
        <Prose text={errorBody.summary.text} /> <Basis evidence={errorBody.summary.evidence} />
      </p>
      {errorBody.fields.length > 0 && <FieldTable caption="Fields of the error body" fields={errorBody.fields} />}
      {errorBody.examples.map(({ title, mediaType, content, note }) => (
        <Kept key={title} by={['example', title, mediaType, content, note]}>
          <figure className="example">
            <CodeBlock language={mediaType.endsWith('json') ? 'json' : 'text'} title={`${title} (${mediaType})`}>
              {content}
            </CodeBlock>
            <figcaption>
              <Prose text={note} />
            </figcaption>
          </figure>
        </Kept>
      ))}
      {errorBody.notes.length > 0 && <StatementList statements={errorBody.notes} />}
    </>
  );
}
