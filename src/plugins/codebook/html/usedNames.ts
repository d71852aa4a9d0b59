/** What a selector can match in some pages: the names of elements, classes, ids and attributes that stand in their HTML, and values of attributes. */
export interface UsedNames {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributes: Set<string>;
  /** Of the attributes whose values selectors name. */
  values: Set<string>;
  valuedAttributes: ReadonlySet<string>;
}

const startTag = /<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const valuedAttribute = /\[\s*([a-z][a-z0-9-]*)\s*[~|^$*]?=/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes whose values selectors of a style sheet name: `data-label` of `td[data-label='Meaning']`. */
export function findValuedAttributes(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(valuedAttribute)].map(([, name = '']) => name.toLowerCase()));
}

/** No names yet. */
export function noNames(valuedAttributes: ReadonlySet<string>): UsedNames {
  return { tags: new Set(), classes: new Set(), ids: new Set(), attributes: new Set(), values: new Set(), valuedAttributes };
}

/** Adds the names of a page. Names inside of scripts count too: that costs a rule that is not needed, never one that is. */
export function addUsedNames(names: UsedNames, html: string): void {
  for (const [, tag = '', attributes = ''] of html.matchAll(startTag)) {
    names.tags.add(tag.toLowerCase());
    for (const [, name = '', ...values] of attributes.matchAll(attribute)) addAttribute(names, name, values.find((value) => value !== undefined) ?? '');
  }
}

function addAttribute({ attributes, classes, ids, valuedAttributes, values }: UsedNames, name: string, value: string): void {
  attributes.add(name);
  if (valuedAttributes.has(name)) values.add(value);
  if (name === 'id') ids.add(value);
  if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
}
