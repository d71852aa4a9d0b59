import Link from '@docusaurus/Link';
import type { ProviderRecord } from '../catalog/records';
import { StatementList } from './StatementList';
import { TextList } from './TextList';

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
            Support page: <Link href={support.url}>{support.url.replace(/^https?:\/\//, '')}</Link>
          </>
        )}
      </p>
      <p>Send with your message:</p>
      <TextList texts={support.include} />
    </>
  );
}
