import { toWords } from './clean';
import type { Surroundings } from './surroundings';
import { translatedNames } from './words';

const patterns = new Map(
  Object.entries(translatedNames).map(([code, names]) => [
    code,
    { behind: new RegExp(`^(?:${names})(?: |$)`, 'u'), before: new RegExp(`(?:^| )(?:${names})$`, 'u') },
  ]),
);

/** Whether a code's own name stands with it in another language: `402 Zahlung erforderlich`, `Trop de requêtes (429)`. */
export function hasTranslatedName(code: string, { after, before }: Surroundings): boolean {
  const names = patterns.get(code);
  if (!names) return false;
  // Without brackets, "Artikel nicht gefunden: 404" may be the number of a thing.
  return names.behind.test(toWords(after)) || (/[([]\s*$/.test(before) && names.before.test(toWords(before)));
}
