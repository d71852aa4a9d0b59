import type { TOCItem } from '@docusaurus/mdx-loader';
import type { Section } from '../catalog/pages/page';

/** Sections in the form that the theme's table of contents takes; it inserts the label as HTML, so the label is escaped. */
export function toTocItems(sections: readonly Section[]): TOCItem[] {
  return sections.map(({ id, label, level }) => ({ id, level, value: label.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`) }));
}
