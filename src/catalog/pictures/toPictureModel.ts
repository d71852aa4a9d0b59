import { preferCollected } from '../editions';
import { unique } from '../evidence';
import { count } from '../labels';
import type { AnyPage } from '../pages/buildPages';
import type { ClassPage } from '../pages/classPage';
import type { CodePage } from '../pages/codePage';
import type { EntryPage } from '../pages/entryPage';
import type { ProviderPage } from '../pages/providerPage';
import type { SituationPage } from '../pages/situationPages';
import type { ConditionRecord } from '../records';
import { siteUrlOf } from '../siteAddress';
import { createPictureModel, firstOf, type PictureModel, toneOf } from './pictureModel';

/** The picture of a page. */
export function toPictureModel(page: AnyPage): PictureModel {
  switch (page.kind) {
    case 'class':
      return ofClass(page);
    case 'code':
      return ofCode(page);
    case 'provider':
      return ofProvider(page);
    case 'entry':
      return ofEntry(page);
    case 'situation':
      return ofSituation(page);
    default:
      return createPictureModel({ kicker: kickers[page.kind], title: page.frame.title, line: page.frame.description, url: page.url });
  }
}

/** The picture of one condition of an entry, for the address that the condition has of its own. */
export function toConditionPictureModel(page: EntryPage, condition: ConditionRecord): PictureModel {
  const { label, meaning, resolution, sharePath } = condition;
  return createPictureModel({ ...entryBasics(page), title: label, line: meaning, step: firstOf(resolution.steps), url: siteUrlOf(page) + sharePath });
}

/** What kind of page it is, where its record gives no better word. */
const kickers: Record<Exclude<AnyPage['kind'], 'class' | 'code' | 'provider' | 'entry' | 'situation'>, string> = {
  home: 'Status-code knowledge base',
  codes: 'Complete index',
  providers: 'Complete index',
  situations: 'Complete index',
  identifiers: 'Complete index',
  compare: 'Side by side',
  search: 'Find an error',
  diagnose: 'Find an error',
  changes: 'What changed',
  go: 'Find an error',
  sheets: 'On paper',
  providerSheet: 'Print sheet',
  codesSheet: 'Print sheet',
};

function ofClass({ statusClass: { id, name, meaning, clientSteps }, url }: ClassPage): PictureModel {
  return createPictureModel({ headline: id, kicker: 'HTTP status class', title: name, line: meaning, step: firstOf(clientSteps), tone: toneOf(id), url });
}

function ofCode(page: CodePage): PictureModel {
  const { code, title, statusClass, url } = page;
  return createPictureModel({ headline: code, kicker: codeKicker(page), title, ...codeTexts(page), tone: toneOf(statusClass?.id), url });
}

function codeKicker({ registration, statusClass }: CodePage): string {
  if (registration) return 'HTTP status code';
  return statusClass ? 'Unregistered status code' : 'No HTTP status code';
}

/** The standard's meaning, else that of whoever sends the number; where several do, no single meaning would be true. */
function codeTexts({ registration, uses, conditions }: CodePage): Pick<PictureModel, 'line' | 'step'> {
  if (registration) return { line: registration.meaning, step: firstOf(registration.clientSteps) };
  const senders = unique([...uses.map(({ emitter }) => emitter), ...conditions.map(({ providerName }) => providerName)]);
  if (senders.length > 1) return { line: `It means different things at ${nameSome(senders)}.`, step: { label: 'Find out first', text: 'Who sent it?' } };
  const meaning = uses[0]?.meaning ?? conditions[0]?.meaning ?? 'The registry gives this number no meaning.';
  return { line: meaning, step: firstOf(uses[0]?.clientSteps ?? conditions[0]?.steps ?? []) };
}

/** Names without what stands in brackets; of a long list, how many more there are. */
function nameSome(names: readonly string[]): string {
  const short = unique(names.map((name) => name.replace(/ \([^)]*\)/g, '')));
  const shown = short.length > 4 ? short.slice(0, 3) : short.slice(0, -1);
  const rest = short.slice(shown.length);
  return [shown.join(', '), rest.length > 1 ? `${rest.length} others` : rest.join('')].filter(Boolean).join(' and ');
}

function ofProvider({ name, frame, summary, url }: ProviderPage): PictureModel {
  return createPictureModel({ kicker: 'Provider', title: frame.title, line: summary || `What the status codes of ${name} mean.`, url });
}

function ofEntry(page: EntryPage): PictureModel {
  const { conditions, reasonPhrase, question, url } = page;
  const told = preferCollected(conditions);
  const [first, second] = told;
  const texts =
    first && !second
      ? { line: first.meaning, step: firstOf(first.resolution.steps) }
      : {
          line: `${count(told.length, 'reason', 'reasons')}: ${told.map(({ label }) => label).join(' · ')}`,
          step: question ? ({ label: 'Find out first', text: question } as const) : null,
        };
  return createPictureModel({ ...entryBasics(page), title: reasonPhrase, ...texts, url });
}

function entryBasics({ provider, statusCode, statusClass }: EntryPage) {
  return { headline: String(statusCode), kicker: provider.name, tone: toneOf(statusClass) };
}

/** A situation has the tone of its conditions where all of them are of one class. */
function ofSituation({ name, sentence, clientSteps, conditions, url }: SituationPage): PictureModel {
  const [statusClass, other] = unique(conditions.map((condition) => condition.statusClass ?? ''));
  const tone = other === undefined ? toneOf(statusClass) : 'neutral';
  return createPictureModel({ kicker: 'Situation', title: name, line: sentence, step: firstOf(clientSteps), tone, url });
}
