import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** An element with its attributes and what stands in it. */
export function element(tagName: string, properties: Properties, ...children: (Element | string)[]): Element {
  return { type: 'element', tagName, properties, children: children.map(toContent) };
}

/** A whole document as text. */
export function toDocument(head: readonly Element[], body: readonly Element[]): string {
  const html = element('html', { lang: 'en' }, element('head', {}, ...common, ...head), element('body', {}, ...body));
  return `<!doctype html>${toHtml(html)}\n`;
}

const common = [
  element('meta', { charSet: 'utf-8' }),
  element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  element('meta', { name: 'color-scheme', content: 'light dark' }),
];

function toContent(child: Element | string): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
