import { createElement, type ReactNode } from 'react';
import type { KeptProps } from '../components/Kept';
import { elementName, markOf } from './keptHtml';

/**
 * In the place of `src/components/Kept.tsx` while the site is rendered: holds the place of an element that was drawn before, and marks it where it is drawn
 * for the first time. `renderToHtml.ts` puts in what belongs there.
 */
export function Kept({ by, children }: KeptProps): ReactNode {
  const { id, isDrawn } = markOf(JSON.stringify(by));
  return createElement(elementName, { name: id }, isDrawn ? null : children);
}
