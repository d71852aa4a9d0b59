import { createElement, Fragment, type ReactNode, type Ref } from 'react';
import type { MarkupNode } from '../../catalog/markup';
import type { TicketText } from '../../catalog/ticket/ticket';

interface TicketPreviewProps {
  ticket: TicketText;
  /** The element that holds the text alone, to be selected. */
  ref?: Ref<HTMLDivElement>;
}

/** The text as it will be pasted: rich text as it looks, everything else with its marks. */
export function TicketPreview({ ticket: { rich, text }, ref }: TicketPreviewProps) {
  return (
    <figure className="ticketPreview">
      <figcaption>Preview</figcaption>
      <div ref={ref}>{rich ? rich.nodes.map(toElement) : <pre>{text}</pre>}</div>
    </figure>
  );
}

/** Headings are drawn as strong words: they are the ticket's, and no part of this page's outline. */
function toElement(node: MarkupNode, index: number): ReactNode {
  if (typeof node === 'string') return <Fragment key={index}>{node}</Fragment>;
  const [tag, attributes, ...children] = node;
  const content = children.map(toElement);
  if (/^h\d$/.test(tag))
    return (
      <p key={index}>
        <strong>{content}</strong>
      </p>
    );
  return createElement(tag, { key: index, ...attributes }, ...content);
}
