import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { pagePaths } from '../../catalog/permalinks';
import { BookMark } from '../../components/BookMark';

/** The wordmark, which leads home. */
export default function Logo({ className }: { className?: string }) {
  const { siteConfig } = useDocusaurusContext();
  return (
    <Link to={pagePaths.home} className={className ?? 'navbar__brand'}>
      <BookMark />
      <b className="navbar__title">{siteConfig.title}</b>
    </Link>
  );
}
