import type { RootContent } from 'mdast';
import type { CodePage } from '../../../../catalog/pages/codePage';
import { codeBlock, heading, type Inline, list, paragraph } from './nodes';
import type { Writer } from './writer';

/** An example of the code on the wire; nothing where there is none. */
export function exampleExchange({ exchange }: CodePage, write: Writer): RootContent[] {
  if (!exchange) return [];
  const { note, request, response } = exchange;
  return [
    heading(2, 'Example exchange'),
    heading(3, 'Request'),
    codeBlock(request, 'http'),
    heading(3, 'Response'),
    codeBlock(response, 'http'),
    ...(note ? [paragraph(write.prose(note))] : []),
    paragraph('Made up, in the form of HTTP/1.1. HTTP/2 and HTTP/3 have no reason phrase.'),
  ];
}

/** Codes that are easily taken for it; nothing where there are none. */
export function lookAlikes({ lookAlikes: all }: CodePage, write: Writer): RootContent[] {
  if (all.length === 0) return [];
  const lines = all.map(({ code, path, text, title }): Inline => [write.to(`${code} ${title}`, path), ': ', write.prose(text)]);
  return [heading(2, 'Not this one if'), ...list(lines), paragraph('Our advice: how to tell the codes apart.')];
}

/** The situations in which the code is met; nothing where there are none. */
export function relatedSituations({ situations }: CodePage, write: Writer): RootContent[] {
  if (situations.length === 0) return [];
  const lines = situations.map(({ name, path, sentence }): Inline => [write.to(name, path), ': ', write.prose(sentence)]);
  return [heading(2, 'Situations'), ...list(lines)];
}
