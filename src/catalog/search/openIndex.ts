import { createFrame } from './frame';
import type { FirstPart, ReadPart } from './parts';
import { readPlaces } from './places';
import { prepareNames } from './prepare';
import type { SearchIndex } from './search';
import type { Place } from './searchDocument';
import { createVocabulary } from './vocabulary';
import { createWordScorer, type WordScorer } from './wordScores';

/** Makes the index that `search` looks in from its first part; `read` gives the others, as far as they are there. */
export function openSearchIndex(first: FirstPart, read: ReadPart): SearchIndex {
  const frame = createFrame(first);
  const { conditions, entries } = readPlaces(first.places, first.lookup);
  const { firstEntry } = frame;
  const places: Place[] = [...frame.documents.slice(0, firstEntry), ...entries, ...conditions, ...frame.documents.slice(firstEntry)];
  let scorer: WordScorer | null = null;
  const openScorer = () => {
    const text = scorer ? undefined : read('text');
    if (text) scorer = createWordScorer(createVocabulary(text, first.starts));
    return scorer;
  };
  return { lookup: first.lookup, names: prepareNames(first.lookup), frame, places, starts: first.starts, read, scorer: openScorer };
}
