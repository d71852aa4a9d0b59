import { memo } from 'react';
import { kindLabels } from '../../catalog/search/groupResults';
import type { FoundDocument } from '../../catalog/search/searchDocument';
import { CodeNumeral } from '../CodeNumeral';
import { Highlighted } from './Highlighted';

interface ResultLineProps {
  document: FoundDocument;
  words: readonly string[];
  /** Says what kind of page it is, where no heading does. */
  isKindShown?: boolean;
}

/** One result: its number, provider and name, and one line of meaning. Drawn anew only for another result, not for each key that is typed. */
export const ResultLine = memo(function ResultLine({ document, words, isKindShown = false }: ResultLineProps) {
  const { code, isPrimary, kind, line, providerName, statusClass, title } = document;
  const number = code ?? (kind === 'class' ? statusClass : null);
  return (
    <span className="result">
      <span className="result-head">
        {number && <CodeNumeral code={number} />}
        <span className="result-title">
          {providerName && kind !== 'provider' && <span className="result-provider">{providerName} </span>}
          <Highlighted text={title} words={words} />
        </span>
        {kind === 'condition' && !isPrimary && <span className="result-kind">only in another edition</span>}
        {isKindShown && <span className="result-kind">{kindLabels[kind]}</span>}
      </span>
      <span className="result-text">
        <Highlighted text={line} words={words} />
      </span>
    </span>
  );
});
