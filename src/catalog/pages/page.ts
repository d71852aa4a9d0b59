import type * as z from 'zod';
import type { Catalog } from '../catalog';
import { collectMarkup, type Markup } from '../markup';
import { plainText } from '../plainText';
import type { PageLink } from '../records';
import type { movedFragmentSchema, pageFrameSchema, sectionSchema } from '../schema/frame';
import { buildSidebar, guidesLink, type SidebarPlace } from '../sidebar';
import { absoluteUrl } from '../siteAddress';

/** A heading of the page, for its table of contents. */
export type Section = z.infer<typeof sectionSchema>;

/** A fragment that once stood on the page, and where it leads now. */
export type MovedFragment = z.infer<typeof movedFragmentSchema>;

/** What stands around the content of every page. */
export type PageFrame = z.infer<typeof pageFrameSchema>;

/** What every page has beside its own record. */
export interface Page<Kind extends string = string> {
  kind: Kind;
  /** Site-relative. */
  path: string;
  /** Absolute. */
  url: string;
  frame: PageFrame;
  /** Parsed form of the Markdown texts in the record. */
  markup: Markup;
}

/** What a page builder says about the frame. */
export interface FrameInput extends Omit<PageFrame, 'sidebar' | 'editUrl' | 'sections' | 'movedFragments' | 'previous' | 'next'> {
  place: SidebarPlace;
  sections?: Section[];
  neighbours?: { previous: PageLink | null; next: PageLink | null };
  /** From the project's root, for instance `data/situations.ts`. */
  dataFile?: string;
}

/** With “ | Codebook” behind it a title has 60 characters, and a description 160: what search engines and link previews show. */
const longestTitle = 49;
const longestDescription = 160;

/** Joins a page's record with its frame: the result is the page's props and, as it stands, its JSON. */
export function createPage<Kind extends string, PageData extends object>(
  catalog: Catalog,
  kind: Kind,
  path: string,
  record: PageData,
  input: FrameInput,
): PageData & Page<Kind> {
  const { place, sections = [], neighbours = { previous: null, next: null }, dataFile, ...frame } = input;
  return {
    kind,
    path,
    url: absoluteUrl(catalog.site, path),
    ...record,
    frame: {
      ...frame,
      title: plainText(frame.title, longestTitle),
      description: plainText(frame.description, longestDescription),
      ...neighbours,
      sections,
      movedFragments: [],
      sidebar: [...buildSidebar(catalog, place), guidesLink],
      editUrl: dataFile ? catalog.site.editUrl + dataFile : null,
    },
    markup: collectMarkup(record),
  };
}

/** The pages before and after an item in its list. */
export function neighboursIn<Item>(list: readonly Item[], item: Item, toLink: (item: Item) => PageLink): { previous: PageLink | null; next: PageLink | null } {
  const index = list.indexOf(item);
  const linkAt = (at: number) => {
    const other = list[at];
    return at >= 0 && other !== undefined ? toLink(other) : null;
  };
  return { previous: linkAt(index - 1), next: linkAt(index + 1) };
}
