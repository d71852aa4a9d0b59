import CodeBlock from '@theme/CodeBlock';
import type { ExchangeRecord } from '../catalog/records';
import { Prose } from './Prose';
import { Section } from './Section';

/** An example of a code on the wire: the request, and the response that carries the code. */
export function ExampleExchange({ exchange: { note, request, response } }: { exchange: ExchangeRecord }) {
  return (
    <Section id="example" label="Example exchange">
      <div className="exampleExchange">
        <CodeBlock language="http" title="Request" className="exampleExchange-message">
          {request}
        </CodeBlock>
        <CodeBlock language="http" title="Response" className="exampleExchange-message">
          {response}
        </CodeBlock>
      </div>
      {note && (
        <p>
          <Prose text={note} />
        </p>
      )}
      <p className="hint">Made up, in the form of HTTP/1.1. HTTP/2 and HTTP/3 have no reason phrase.</p>
    </Section>
  );
}
