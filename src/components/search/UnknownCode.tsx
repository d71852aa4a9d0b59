import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Lookup } from '../../catalog/lookup/lookup';

/** Says of a number that no page has what its class means, which codes are near, and how to report it. */
export function UnknownCode({ code, lookup }: { code: string; lookup: Pick<Lookup, 'codes' | 'statusClasses'> }) {
  const { customFields } = useDocusaurusContext().siteConfig;
  const statusClass = lookup.statusClasses.find(({ id }) => /^[1-5]\d\d$/.test(code) && id.startsWith(code.charAt(0)));
  const near = [...lookup.codes].sort((a, b) => Math.abs(Number(a.code) - Number(code)) - Math.abs(Number(b.code) - Number(code))).slice(0, 3);
  const report = `${String(customFields?.repositoryUrl)}/issues/new?${new URLSearchParams({ title: `Missing code ${code}`, body: `Where it was met:\nWhat it said:\n` })}`;
  return (
    <div className="notice">
      <p>
        No page has the number {code}.{' '}
        {statusClass ? `${statusClass.name}: ${statusClass.unknownCode}` : 'A status code has three digits from 100 to 599; treat any other number as a 5xx.'}
      </p>
      <p>
        Nearest:{' '}
        {near.map(({ code: other, path, title }) => (
          <span key={other}>
            <Link to={path}>
              {other} {title}
            </Link>{' '}
          </span>
        ))}
        · <Link href={report}>Report a missing code</Link>
      </p>
    </div>
  );
}
