const headerLine = /^(:?[A-Za-z][A-Za-z0-9_-]{0,60}):\s?(.*)$/;
/** Beginnings of field names: outside a head, `Invoke-Something: …` is a sentence. */
const headerPrefix =
  /^:?(?:x|content|retry|cache|accept|access|set|user|rate|ratelimit|www|proxy|transfer|last|if|strict|keep|alt|cf|referrer|permissions|cross|sec|request|correlation|trace|status|http)-/i;
/** Fields whose names look like words of a sentence. */
const shortHeaders = new Set(
  'host date server via age etag vary allow location connection cookie expires pragma warning accept origin referer link upgrade trailer te from expect status :status :authority :path :method'.split(
    ' ',
  ),
);

/** Reads a header field; outside a head only what cannot be a sentence is one. Null where a line is none. */
export function readHeader(line: string, isInHead: boolean): { name: string; value: string } | null {
  const [, name = '', value = ''] = headerLine.exec(line) ?? [];
  if (/^(?:Request (?:URL|Method)|Status Code)$/i.test(name)) return { name, value };
  const isField = (name.includes('-') && (isInHead || headerPrefix.test(name))) || shortHeaders.has(name.toLowerCase());
  return isField && !/^(?:date|from|via|status|link|warning):?$/i.test(name) ? { name, value } : isStatedField(name, value) ? { name, value } : null;
}

/** Fields whose name is a word too count when their value has the right form. */
function isStatedField(name: string, value: string): boolean {
  return /^:?status$/i.test(name) ? /^\d{3}\b/.test(value) : /^date$/i.test(name) && /\d{4}/.test(value) && /:\d\d/.test(value);
}
