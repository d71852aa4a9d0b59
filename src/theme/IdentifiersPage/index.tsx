import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { CodePage } from '../../catalog/pages/codePage';
import type { IdentifiersPage as IdentifiersPageRecord } from '../../catalog/pages/identifiersPage';
import { CodeNumeral } from '../../components/CodeNumeral';
import { Cell, DataTable, RowHeading } from '../../components/DataTable';
import { Frame } from '../../components/Frame';
import { OtherEdition } from '../../components/OtherEdition';
import { Prose } from '../../components/Prose';

/** The complete index of identifiers and fixed body texts. */
export default function IdentifiersPage({ page }: { page: IdentifiersPageRecord }) {
  return (
    <Frame page={page} isWide>
      <h1>All identifiers</h1>
      <p className="lead">What a response body carries, and which condition it stands for.</p>
      <Heading as="h2" id="identifiers">
        Identifiers
      </Heading>
      <TokenTable
        caption="Machine-readable tokens, as published"
        heading="Identifier"
        tokens={page.identifiers.map(({ identifier, ...rest }) => ({ token: identifier, ...rest }))}
      />
      <Heading as="h2" id="body-texts">
        Body texts
      </Heading>
      <p>Fixed texts of providers that have no machine-readable token.</p>
      <TokenTable caption="Texts of body fields, as published" heading="Text" tokens={page.bodyTexts.map(({ text, ...rest }) => ({ token: text, ...rest }))} />
    </Frame>
  );
}

interface TokenTableProps {
  caption: string;
  heading: string;
  tokens: readonly { token: string; field: string | null; condition: CodePage['conditions'][number] }[];
}

function TokenTable({ caption, heading, tokens }: TokenTableProps) {
  return (
    <DataTable caption={caption} columns={[heading, 'Field', 'Provider', 'Code', 'Situation', 'Meaning']}>
      {tokens.map(({ token, field, condition }) => (
        <tr key={`${token} ${condition.path}`}>
          <RowHeading>
            <Link to={condition.path}>
              <code>{token}</code>
            </Link>
            <OtherEdition of={condition} />
          </RowHeading>
          <Cell label="Field">{field ? <code>{field}</code> : 'not documented'}</Cell>
          <Cell label="Provider">
            <Link to={condition.providerPath}>{condition.providerName}</Link>
          </Cell>
          <Cell label="Code">
            <CodeNumeral code={condition.code} />
          </Cell>
          <Cell label="Situation">
            <Link to={condition.situationPath}>{condition.situationName}</Link>
          </Cell>
          <Cell label="Meaning">
            <Prose text={condition.meaning} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
