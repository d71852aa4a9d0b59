import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useState } from 'react';
import { twinPath } from '../catalog/permalinks';
import { copyText } from './clipboard';

const labels = { markdown: 'View as Markdown', json: 'JSON', copy: 'Copy page as Markdown' };

/** The page in other forms: as Markdown, as JSON, and as Markdown on the clipboard. Plain links, since no page stands there. */
export function PageTwins({ path }: { path: string }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const markdown = withBaseUrl(twinPath(path, 'md'));
  const [told, setTold] = useState('');
  const copy = async () => {
    const isCopied = await copyText(fetchText(markdown));
    setTold(isCopied ? 'Copied.' : 'It could not be copied. Open “View as Markdown” and copy it there.');
  };
  return (
    <ul className="twins" aria-label="This page in other forms" data-room={Object.values(labels).join('')}>
      <li>
        <a href={markdown}>{labels.markdown}</a>
      </li>
      <li>
        <a href={withBaseUrl(twinPath(path, 'json'))}>{labels.json}</a>
      </li>
      <li className="twins-copy">
        <button type="button" onClick={() => void copy()}>
          {labels.copy}
        </button>{' '}
        <span role="status">{told}</span>
      </li>
    </ul>
  );
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
