import type { AskedWords } from './exactMatches';
import type { PreparedDocument } from './prepare';

/** Which documents of the frame may be named by a query, so that only those are held against it closely. */
export interface NameIndex {
  /** Positions of documents by everything that names them, in every form that a query is compared in. */
  byForm: ReadonlyMap<string, readonly number[]>;
  /** Positions of the documents whose names are also met by a slip or by their beginning: the codes and classes. */
  loose: readonly number[];
}

/** Works out once by which forms documents are named. */
export function createNameIndex(documents: readonly PreparedDocument[]): NameIndex {
  const byForm = new Map<string, number[]>();
  const loose: number[] = [];
  documents.forEach((document, position) => {
    if (document.kind === 'code' || document.kind === 'class') loose.push(position);
    for (const form of formsOf(document)) {
      const positions = byForm.get(form);
      if (positions) positions.push(position);
      else byForm.set(form, [position]);
    }
  });
  return { byForm, loose };
}

function formsOf({ headerKeys, nameKeys, titleKeys }: PreparedDocument): Set<string> {
  const keys = [...titleKeys, ...nameKeys, ...headerKeys];
  const forms = new Set(keys.flatMap(({ isIdentifier, phrase, squashed, telling, text }) => [squashed, telling, phrase, isIdentifier ? text : '']));
  forms.delete('');
  return forms;
}

/** The positions of the documents that `matchName` may say yes to. */
export function findNamed({ byForm, loose }: NameIndex, asked: AskedWords): Set<number> {
  const { header, squashed, telling, tokens, words } = asked;
  const positions = new Set(loose);
  for (const form of [squashed, telling, header, ...tokens, ...runsOf(words)]) for (const position of byForm.get(form) ?? []) positions.add(position);
  return positions;
}

/** Every run of two words or more, with a space at each end, as names of several words are kept. */
function runsOf(words: readonly string[]): string[] {
  const known = words.slice(0, maximumWords);
  return known.flatMap((_, start) => known.slice(start + 1).map((_other, more) => ` ${known.slice(start, start + more + 2).join(' ')} `));
}

/** More words than a name has around it in a query; the runs grow with the square. */
const maximumWords = 24;
