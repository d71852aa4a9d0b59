import type { Link, List, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { escapeJira, escapeJiraUrl } from './jiraEscape';
import { wordsOf } from './nodes';

/** Writes a document in Jira's wiki notation (https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all). */
export function toJira({ children }: Root): string {
  return `${blocks(children).join('\n\n')}\n`;
}

function blocks(nodes: readonly RootContent[]): string[] {
  return nodes.map(block).filter((written) => written !== '');
}

function block(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return `h${node.depth}. ${inline(node.children)}`;
    case 'paragraph':
      return inline(node.children);
    case 'list':
      return items(node, '').join('\n');
    case 'code':
      // The end mark cannot be escaped inside: a zero-width space breaks it.
      return `{code}\n${node.value.replaceAll('{code', '{\u200bcode')}\n{code}`;
    case 'blockquote':
      return `{quote}\n${blocks(node.children).join('\n\n')}\n{quote}`;
    case 'thematicBreak':
      return '----';
    default:
      return escapeJira(wordsOf(node));
  }
}

function items({ children, ordered }: List, marks: string): string[] {
  const own = `${marks}${ordered ? '#' : '*'}`;
  return children.flatMap((item) => itemLines(item, own));
}

/** A list inside an item repeats the marks of the lists around it; further paragraphs follow on lines of their own. */
function itemLines({ children }: ListItem, marks: string): string[] {
  const texts = children.filter((child) => child.type !== 'list').map(block);
  const nested = children.flatMap((child) => (child.type === 'list' ? items(child, marks) : []));
  return [`${marks} ${texts.join('\n')}`, ...nested];
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node, index) => phrase(node, isTight(nodes[index - 1], nodes[index + 1]))).join('');
}

function phrase(node: PhrasingContent, isInWord: boolean): string {
  switch (node.type) {
    case 'strong':
      return marked('*', node.children, isInWord);
    case 'emphasis':
      return marked('_', node.children, isInWord);
    case 'delete':
      return marked('-', node.children, isInWord);
    case 'inlineCode':
      return isInWord || node.value.trim() === '' ? escapeJira(node.value) : `{{${escapeJira(node.value.trim())}}}`;
    case 'link':
      return link(node);
    case 'break':
      return '\n';
    default:
      return escapeJira(wordsOf(node));
  }
}

/** Marks count at the edge of a word only; inside of one they stand in braces. */
function marked(mark: string, children: readonly PhrasingContent[], isInWord: boolean): string {
  const written = inline(children).trim();
  if (written === '') return '';
  return isInWord ? `{${mark}}${written}{${mark}}` : `${mark}${written}${mark}`;
}

function link(node: Link): string {
  const words = wordsOf(node);
  const url = escapeJiraUrl(node.url);
  const showsItself = words.trim() === '' || words === node.url || `mailto:${words}` === node.url;
  return showsItself ? `[${url}]` : `[${escapeJira(words)}|${url}]`;
}

/** Whether a letter or digit touches the node. */
function isTight(before: Nodes | undefined, after: Nodes | undefined): boolean {
  return (before !== undefined && /[\p{L}\p{N}]$/u.test(wordsOf(before))) || (after !== undefined && /^[\p{L}\p{N}]/u.test(wordsOf(after)));
}
