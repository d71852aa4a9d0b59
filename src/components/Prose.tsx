import Link from '@docusaurus/Link';
import { createElement, type ReactNode } from 'react';
import type { MarkupNode } from '../catalog/markup';
import { usePageContext } from './PageContext';

/** A Markdown text of the page, drawn from its parsed form. */
export function Prose({ text }: { text: string }) {
  const { markup } = usePageContext();
  const nodes = Object.hasOwn(markup, text) ? markup[text] : undefined;
  return <>{nodes ? nodes.map(toElement) : text}</>;
}

function toElement(node: MarkupNode, index: number): ReactNode {
  if (typeof node === 'string') return node;
  const [tag, attributes, ...children] = node;
  const content = children.map(toElement);
  if (tag === 'a')
    return (
      <Link key={index} to={attributes.href ?? ''}>
        {content}
      </Link>
    );
  return createElement(tag, { key: index, ...attributes }, ...content);
}
