/** What browsers' tools and consoles print in front of an exchange. */
export function readLabels(text: string): { method: string | null; url: string | null; code: string | null } {
  const find = (pattern: RegExp) => pattern.exec(text)?.[1] ?? null;
  return {
    url: find(/^[\t ]*Request URL:?\s*(\S+)/im),
    method: find(/^[\t ]*Request Method:?\s*([A-Z]+)\b/im),
    code: find(/^[\t ]*Status Code:?\s*(?:[^\w\s]\s*)?(\d{3})\b/im),
  };
}
