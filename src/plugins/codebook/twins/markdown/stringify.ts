import type { RootContent } from 'mdast';
import { stringifyWhole } from './byLibrary';
import { quickBlock } from './quickBlock';

/** Writes blocks as GitHub Flavored Markdown; ends with a line break. */
export function stringify(children: RootContent[]): string {
  const text = inGroups(children)
    .map((group) => (group.length === 1 && group[0] && quickBlock(group[0])) || stringifyWhole(group).replace(/\n$/, ''))
    .join('\n\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** Blocks that can be written one by one: lists that follow each other need each other, as they take other marks. */
function inGroups(children: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [];
  for (const node of children) {
    const last = groups.at(-1);
    if (last && node.type === 'list' && last.at(-1)?.type === 'list') last.push(node);
    else groups.push([node]);
  }
  return groups;
}
