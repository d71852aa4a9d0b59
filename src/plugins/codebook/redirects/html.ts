import type { Element, ElementContent, ElementContentMap, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** HTML that is written already. */
export type Raw = ElementContentMap['raw'];

/** An element with its attributes and what stands in it. */
export function element(tagName: string, properties: Properties, ...children: (Element | Raw | string)[]): Element {
  return { type: 'element', tagName, properties, children: children.map(toContent) };
}

/** An element that stands in thousands of documents: it is written once. */
export function fixed(tagName: string, properties: Properties, ...children: string[]): Raw {
  return { type: 'raw', value: toHtml(element(tagName, properties, ...children)) };
}

/** A whole document as text. */
export function toDocument(head: readonly (Element | Raw)[], body: readonly (Element | Raw)[]): string {
  const html = element('html', { lang: 'en' }, element('head', {}, ...common, ...head), element('body', {}, ...body));
  return `<!doctype html>${toHtml(html, { allowDangerousHtml: true })}\n`;
}

const common: readonly Raw[] = [
  fixed('meta', { charSet: 'utf-8' }),
  fixed('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  fixed('meta', { name: 'color-scheme', content: 'light dark' }),
];

function toContent(child: Element | Raw | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
