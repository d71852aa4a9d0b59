import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../data/markdown';
import { billedLabel } from '../../../src/catalog/labels';
import { wordsOf } from '../../../src/catalog/ticket/nodes';
import { toConditionSubject, toTicketSubject } from '../../../src/catalog/ticket/subject';
import { buildTicket, toTicketText } from '../../../src/catalog/ticket/ticket';
import { type TicketFormat, type TicketKind, type TicketSubject, ticketFormats, ticketKinds } from '../../../src/catalog/ticket/types';
import { pagesFrom } from '../../fixtures/pages';
import { toUrl } from '../../fixtures/tickets';

/** Every text that the real data give. */

const entries = (await pagesFrom()).flatMap((page) => (page.kind === 'entry' ? [page] : []));
const single = entries.flatMap(({ conditions, reasonPhrase }) => conditions.map((condition) => toConditionSubject(condition, reasonPhrase, toUrl)));
const several = entries.filter(({ conditions }) => conditions.length > 1).map((entry) => toTicketSubject(entry, toUrl));
const subjects = [...single, ...several];

interface Written {
  subject: TicketSubject;
  kind: TicketKind;
  format: TicketFormat;
  text: string;
  html: string | null;
  nodes: Nodes[];
}

const all: Written[] = subjects.flatMap((subject) =>
  ticketKinds.flatMap((kind) => {
    const document = buildTicket({ subject, kind, toUrl });
    return ticketFormats.map((format) => {
      const { rich, text } = toTicketText(document, format);
      return { subject, kind, format, text, html: rich?.html ?? null, nodes: nodesOf(document) };
    });
  }),
);

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function linksIn(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
}

/** The texts that break a rule, by what they are about. */
function failing(written: readonly Written[], isRight: (each: Written) => boolean): string[] {
  return written.filter((each) => !isRight(each)).map(({ format, kind, subject, text }) => `${subject.url} ${kind} ${format}\n${text}`);
}

const of = (kind: TicketKind) => all.filter((each) => each.kind === kind);
const as = (...formats: TicketFormat[]) => all.filter(({ format }) => formats.includes(format));

describe('every text for a ticket', () => {
  it('is made of each condition and of each entry with several', () => {
    expect([single.length > 100, several.length > 10]).toEqual([true, true]);
  });

  it('holds nothing that is missing', () => {
    expect(failing(all, ({ html, text }) => !/undefined|\bnull\b|NaN|\[object/.test(text + (html ?? '')))).toEqual([]);
  });

  it('names provider, code and link', () => {
    const isNamed = ({ subject, text }: Written) => [subject.providerName, subject.statusCode, subject.url].every((fact) => text.includes(fact));
    expect(failing(all, isNamed)).toEqual([]);
  });

  it('has only links that work outside of the site', () => {
    const links = all.flatMap(({ nodes }) => linksIn(nodes));
    expect([...new Set(links)].filter((url) => !/^(?:https?:\/\/|mailto:)/.test(url))).toEqual([]);
  });

  it('leads to the page of the condition', () => {
    const throttled = single.find(({ conditions }) => conditions[0]?.label === 'Throttled');
    expect(throttled?.url).toBe('https://codebook.example/sportradar/429/throttled/');
  });
});

describe('a reply', () => {
  it('greets, and begins every sentence as one', () => {
    const isWhole = ({ text }: Written) => text.startsWith('Hello,\n\n') && !/(?:\s\s\S|\.\.|\s[.,;]\s)/.test(text.replace(/\n\s*/g, '\n'));
    expect(
      failing(
        of('reply').filter(({ format }) => format === 'plain'),
        isWhole,
      ),
    ).toEqual([]);
  });

  it('says nothing of an error where the code tells of success', () => {
    const isCalm = ({ subject, text }: Written) =>
      !/^2/.test(subject.statusCode) || (text.includes('This code is not an error.') && !text.includes('the cause is'));
    expect(failing(of('reply'), isCalm)).toEqual([]);
  });

  it('asks for the body where several conditions come into question, and names each with its link', () => {
    const isAsked = ({ subject: { conditions }, text }: Written) =>
      !text.includes('To find out which one it is') ||
      (text.includes('What does the body of the answer say?') && conditions.every(({ label, url }) => text.includes(label) && text.includes(url)));
    const replies = of('reply').filter(({ format }) => format === 'plain');
    expect(replies.filter(({ text }) => text.includes('To find out which one it is')).length).toBeGreaterThan(5);
    expect(failing(replies, isAsked)).toEqual([]);
  });

  it('says nothing that is for colleagues', () => {
    const ofColleagues = /\beditions?\b|do you read|other copies|documents no\b|are our advice|\bRFC \d|Nothing to repeat/;
    expect(failing(of('reply'), ({ text }) => !ofColleagues.test(text))).toEqual([]);
  });

  it('links every e-mail address', () => {
    const withMail = of('reply').filter(({ text }) => text.includes('support@sportradar.com'));
    expect(withMail.length).toBeGreaterThan(50);
    expect(failing(withMail, ({ nodes }) => linksIn(nodes).includes('mailto:support@sportradar.com'))).toEqual([]);
  });
});

describe('a note', () => {
  const notes = of('note').filter(({ format }) => format === 'plain');

  it('says of each condition who acts, whether to retry, whether it was billed, and the situation', () => {
    const isTold = ({ subject, text }: Written) =>
      subject.conditions.every(({ billed, situationName }) =>
        [`Situation: ${situationName}`, 'Retry: ', `Billed: ${billedLabel(billed)}`, 'Who acts: '].every((fact) => text.includes(fact)),
      );
    expect(failing(notes, isTold)).toEqual([]);
  });

  it('gives each identifier with its field', () => {
    const isGiven = ({ subject, text }: Written) =>
      subject.conditions.every(
        ({ identifier, identifierField }) =>
          identifier === null ||
          [identifierField, `"${identifierField}"`].some((field) =>
            text.includes(`Identifier: ${identifier}${identifierField ? ` in the body field ${field}` : ''}`),
          ),
      );
    expect(failing(notes, isGiven)).toEqual([]);
  });

  it('lists what to send to the provider', () => {
    const wordsIn = (text: string) => text.replaceAll('"', '');
    const isListed = ({ subject, text }: Written) =>
      subject.conditions.every(({ escalateWith }) => escalateWith.every((need) => wordsIn(text).includes(wordsIn(wordsOf(parseMarkdown(need))))));
    expect(failing(notes, isListed)).toEqual([]);
  });

  it('gives every step of one condition, in order', () => {
    const stepLines = (text: string) => text.split('\n').filter((line) => /^\d+\. /.test(line)).length;
    const isGiven = ({ subject: { conditions }, text }: Written) =>
      conditions.length > 1 || stepLines(text) === (conditions[0]?.steps ?? []).filter((step) => step !== 'Nothing to do.').length;
    expect(failing(notes, isGiven)).toEqual([]);
  });

  it('does not say please', () => {
    expect(failing(of('note'), ({ text }) => !/please/i.test(text))).toEqual([]);
  });
});

describe('a format', () => {
  it('Markdown reads back to the same links, lists and code', () => {
    const shapeOf = (nodes: readonly Nodes[]) => ({
      links: linksIn(nodes),
      code: nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
      lists: nodes.flatMap((node) => (node.type === 'list' ? [[node.ordered, node.children.map((item) => wordsOf(item))]] : [])),
      blocks: nodes.flatMap((node) => (node.type === 'paragraph' || node.type === 'heading' ? [wordsOf(node)] : [])),
    });
    for (const { nodes, text } of as('markdown')) expect(shapeOf(nodesOf(parseMarkdown(text)))).toEqual(shapeOf(nodes));
  });

  it('Jira and plain text have none of the marks of Markdown', () => {
    const marks = /`|\*\*|\]\(|^#{1,6} \S+ \d|<http|^\d+\. \*/m;
    expect(failing(as('plain'), ({ text }) => !marks.test(text))).toEqual([]);
    expect(failing(as('jira'), ({ text }) => !/`|(?<!^\*)\*\*(?! )|\]\(|<http/m.test(text))).toEqual([]);
  });

  it('plain text has none of the marks of Jira', () => {
    expect(failing(as('plain'), ({ text }) => !/\{\{|\}\}|^h3\. |\\[-*_[{]|\[http/m.test(text))).toEqual([]);
  });

  it('rich text is HTML, with the plain text beside it', () => {
    const plain = new Map(as('plain').map(({ kind, subject, text }) => [`${kind} ${subject.url}`, text]));
    const isBoth = ({ html, kind, subject, text }: Written) =>
      html?.includes(`<a href="${subject.url}">`) === true && text === plain.get(`${kind} ${subject.url}`);
    expect(failing(as('rich'), isBoth)).toEqual([]);
  });
});
