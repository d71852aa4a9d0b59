import Link from '@docusaurus/Link';
import { pagePaths } from '../catalog/permalinks';

/** Said where scripts are not at work. @param what as a sentence begins with it: `Searching`. */
export function NeedsJavaScript({ what }: { what: string }) {
  return (
    <noscript>
      <p>
        {what} needs JavaScript. Without it: <Link to={pagePaths.codes}>all status codes</Link>, <Link to={pagePaths.identifiers}>all identifiers</Link>.
      </p>
    </noscript>
  );
}
