import type { Props } from '@theme/TOC';
import type { Section } from '../catalog/pages/page';

/** Sections in the form that the theme's table of contents takes; it inserts the label as HTML, so the label is escaped. */
export function toTocItems(sections: readonly Section[]): Props['toc'] {
  return sections.map(({ id, label, level }) => ({ id, level, value: label.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`) }));
}
