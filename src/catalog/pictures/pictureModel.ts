import { plainText } from '../plainText';
import { absoluteUrl, type SiteAddress } from '../siteAddress';

/** The status class whose colour and shape a picture wears; neutral where it stands for no class. */
export type PictureTone = '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'neutral';

/** What a link preview shows as a picture (Open Graph `og:image`). Plain texts, short enough to fit. */
export interface PictureModel {
  /** The large numeral: `429` or `4xx`; null for a page about no number. */
  headline: string | null;
  /** What the page is about: the provider's name, or the kind of page. */
  kicker: string;
  /** A reason phrase, a condition's label, a name. */
  title: string;
  /** One sentence. */
  line: string;
  step: PictureStep | null;
  tone: PictureTone;
  /** The page's address without its scheme: `codebook.example/sportradar/429/`. */
  footer: string;
}

/** The first thing to do; to find out first where a number has several reasons. */
export interface PictureStep {
  label: 'Do first' | 'Find out first';
  text: string;
}

/** The most characters of each text: what fits at the smallest size in which it is drawn. */
export const pictureLimits = { headline: 5, kicker: 44, title: 110, line: 150, step: 140, footer: 72 } as const;

/** A picture's texts as they come from the data: with Markdown marks and of any length. */
interface PictureTexts {
  headline?: string | null;
  kicker: string;
  title: string;
  line: string;
  step?: PictureStep | null;
  tone?: PictureTone;
  /** Absolute. */
  url: string;
}

/** Brings a picture's texts into the form that is drawn: plain, and cut to the limits. */
export function createPictureModel({ headline, kicker, title, line, step, tone = 'neutral', url }: PictureTexts): PictureModel {
  return {
    headline: headline ? cut(headline, pictureLimits.headline) : null,
    kicker: shorten(kicker, pictureLimits.kicker),
    title: shorten(title, pictureLimits.title),
    line: shorten(line, pictureLimits.line),
    step: step ? { label: step.label, text: shorten(step.text, pictureLimits.step) } : null,
    tone,
    footer: cut(url.replace(/^[a-z]+:\/\//i, ''), pictureLimits.footer),
  };
}

/** The picture of a hand-written guide. */
export function toGuidePictureModel(site: SiteAddress, guide: { title: string; description: string; path: string }): PictureModel {
  const { title, description, path } = guide;
  return createPictureModel({ kicker: 'Guide', title, line: description, url: absoluteUrl(site, path) });
}

/** The step that a picture shows of a list of steps. */
export function firstOf([first]: readonly string[]): PictureStep | null {
  return first ? { label: 'Do first', text: first } : null;
}

/** The tone of a class id; neutral for what is no class, such as that of `4700`. */
export function toneOf(statusClass: string | null | undefined): PictureTone {
  return tones.find((tone) => tone === statusClass) ?? 'neutral';
}

const tones: readonly PictureTone[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];

/** Text without Markdown marks; a long one is cut after a sentence where that leaves something, else at a word. */
function shorten(text: string, maximum: number): string {
  const [sentences] = plainText(text, maximum * 10).match(new RegExp(`^.{1,${maximum - 1}}[.?](?= )`, 'u')) ?? [];
  const plain = plainText(text, maximum);
  return withoutHalves(plain.endsWith('…') ? (sentences ?? plain) : plain);
}

/** Cuts what has no words, such as an address. */
function cut(text: string, maximum: number): string {
  return text.length > maximum ? `${withoutHalves(text.slice(0, maximum - 1))}…` : text;
}

/** A character of two code units can be cut in half; a half is not drawable. */
function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}
