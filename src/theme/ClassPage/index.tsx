import Link from '@docusaurus/Link';
import type { ClassPage as ClassPageRecord } from '../../catalog/pages/classPage';
import { Basis } from '../../components/Basis';
import { CodeList } from '../../components/CodeList';
import { CodeNumeral } from '../../components/CodeNumeral';
import { Frame } from '../../components/Frame';
import { Prose } from '../../components/Prose';
import { TextList } from '../../components/TextList';

/** One status class with all its codes. */
export default function ClassPage({ page }: { page: ClassPageRecord }) {
  const { clientSteps, id, meaning, name, specification, unknownCode } = page.statusClass;
  return (
    <Frame page={page} isWide>
      <header className="answer">
        <h1 className="answer-heading">
          <CodeNumeral code={id} size="large" />
          <span>{name}</span>
        </h1>
        <p className="lead">
          <Prose text={meaning} /> <Basis evidence={{ basis: 'standard' }} />
        </p>
      </header>
      <TextList texts={clientSteps} isOrdered />
      <p>
        <Prose text={unknownCode} /> <Basis evidence={{ basis: 'standard' }} /> <Link href={specification.url}>{specification.title}</Link>
      </p>
      <CodeList caption={`Every ${id} status code`} codes={page.codes} />
    </Frame>
  );
}
