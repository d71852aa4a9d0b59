/** The element that stands around what is kept, until the page is text; it has no meaning of its own in HTML. */
export const elementName = 'kept-part';

/** HTML that is kept by what it was drawn from; null until it is drawn. */
interface KeptPart {
  id: string;
  html: string | null;
}

/** So many parts are kept in this generation and in the one before: those that pages ask for again move on, the others are let go. */
const partsOfGeneration = 1000;

let generation = new Map<string, KeptPart>();
let former = new Map<string, KeptPart>();
/** What the page asks for that is being rendered. */
let asked = new Map<string, KeptPart>();
let count = 0;

/** The mark of a part in the page that is being rendered, and whether its HTML is known. */
export function markOf(key: string): { id: string; isDrawn: boolean } {
  const part = generation.get(key) ?? keep(key, former.get(key) ?? newPart());
  asked.set(part.id, part);
  return { id: part.id, isDrawn: part.html !== null };
}

function newPart(): KeptPart {
  count += 1;
  return { id: String(count), html: null };
}

function keep(key: string, part: KeptPart): KeptPart {
  if (generation.size >= partsOfGeneration) {
    former = generation;
    generation = new Map();
  }
  generation.set(key, part);
  return part;
}

const mark = new RegExp(`<(/?)${elementName}(?: name="(\\d+)")?>`);

/** A rendered page without marks: what was drawn for the first time is kept, and what was drawn before put in its place. */
export function fillIn(html: string): string {
  const [start = '', ...pieces] = html.split(mark);
  const open: { part: KeptPart | undefined; before: string }[] = [];
  let written = start;
  for (let at = 0; at < pieces.length; at += 3) {
    const [isEnd, id = '', text = ''] = pieces.slice(at, at + 3);
    if (!isEnd) {
      open.push({ part: asked.get(id), before: written });
      written = text;
      continue;
    }
    const { before, part } = open.pop() ?? { before: '', part: undefined };
    if (part && part.html === null) part.html = copyOf(written);
    written = before + (part?.html ?? written) + text;
  }
  asked = new Map();
  return written;
}

/** As a text of its own: cut out of a page, it would keep the whole page in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
