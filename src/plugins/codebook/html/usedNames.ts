/** What a selector can match in some pages: the names of elements, classes, ids and attributes that stand in their HTML. */
export interface UsedNames {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributes: Set<string>;
}

const startTag = /<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** No names yet. */
export function noNames(): UsedNames {
  return { tags: new Set(), classes: new Set(), ids: new Set(), attributes: new Set() };
}

/** Adds the names of a page. Names inside of scripts count too: that costs a rule that is not needed, never one that is. */
export function addUsedNames(names: UsedNames, html: string): void {
  for (const [, tag = '', attributes = ''] of html.matchAll(startTag)) {
    names.tags.add(tag.toLowerCase());
    for (const [, name = '', ...values] of attributes.matchAll(attribute)) addAttribute(names, name, values.find((value) => value !== undefined) ?? '');
  }
}

function addAttribute({ attributes, classes, ids }: UsedNames, name: string, value: string): void {
  attributes.add(name);
  if (name === 'id') ids.add(value);
  if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
}
