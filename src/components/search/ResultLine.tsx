import type { SearchDocument } from '../../catalog/search/documents';
import { CodeNumeral } from '../CodeNumeral';
import { Highlighted } from './Highlighted';

const kinds: Record<SearchDocument['kind'], string> = {
  code: 'Status code',
  class: 'Status class',
  provider: 'Provider',
  entry: 'At a provider',
  condition: 'Condition at a provider',
  situation: 'Situation',
  guide: 'Guide',
};

/** One result: what it is, its name, its provider, and one line of meaning. */
export function ResultLine({ document, words }: { document: SearchDocument; words: readonly string[] }) {
  const { code, kind, line, providerName, statusClass, title } = document;
  const number = code ?? (kind === 'class' ? statusClass : null);
  return (
    <span className="result">
      <span className="result-head">
        {number && <CodeNumeral code={number} />}
        <span className="result-title">
          {providerName && kind !== 'provider' && <span className="result-provider">{providerName} </span>}
          <Highlighted text={title} words={words} />
        </span>
        <span className="result-kind">{kinds[kind]}</span>
      </span>
      <span className="result-text">
        <Highlighted text={line} words={words} />
      </span>
    </span>
  );
}
