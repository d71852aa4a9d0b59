import type { AnyPage } from './buildPages';

const kinds: Record<AnyPage['kind'], true> = {
  home: true,
  codes: true,
  class: true,
  code: true,
  providers: true,
  provider: true,
  entry: true,
  situations: true,
  situation: true,
  identifiers: true,
  compare: true,
  search: true,
  diagnose: true,
  changes: true,
  go: true,
  sheets: true,
  providerSheet: true,
  codesSheet: true,
};

/** Whether it is one of the kinds of pages that can be drawn: conditions and guides have JSON files of other kinds. */
export function isPageKind(kind: unknown): kind is AnyPage['kind'] {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}

/** Whether what was fetched is a page. Its shape is that of the release that wrote it; drawing one of another release fails, and loads the address anew. */
export function isPage(value: unknown): value is AnyPage {
  return typeof value === 'object' && value !== null && 'kind' in value && isPageKind(value.kind) && 'frame' in value;
}
