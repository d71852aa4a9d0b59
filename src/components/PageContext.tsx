import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Markup } from '../catalog/markup';
import type { Source } from '../catalog/records';

interface PageContextValue {
  markup: Markup;
  sources: readonly Source[];
}

const PageContext = createContext<PageContextValue>({ markup: {}, sources: [] });

/** Gives the parsed texts and the numbered sources of a page to everything below it. */
export function PageContextProvider({ markup, sources, children }: PageContextValue & { children: ReactNode }) {
  const value = useMemo(() => ({ markup, sources }), [markup, sources]);
  return <PageContext value={value}>{children}</PageContext>;
}

/** The parsed texts and numbered sources of the page. */
export function usePageContext(): PageContextValue {
  return useContext(PageContext);
}
