import * as z from 'zod';
import { pageLinkSchema, pathSchema } from './shared';

export const sectionSchema = z
  .strictObject({ id: z.string(), label: z.string(), level: z.union([z.literal(2), z.literal(3)]) })
  .meta({ id: 'Section', description: 'A heading of the page, under its permanent fragment.' });

/** An item of the sidebar, in the form that Docusaurus shows. */
export type SidebarItem =
  | { type: 'link'; label: string; href: string }
  | { type: 'category'; label: string; collapsible: boolean; collapsed: boolean; items: SidebarItem[] };

const sidebarItemSchema: z.ZodType<SidebarItem> = z
  .union([
    z.strictObject({ type: z.literal('link'), label: z.string(), href: z.string() }),
    z.strictObject({
      type: z.literal('category'),
      label: z.string(),
      collapsible: z.boolean(),
      collapsed: z.boolean(),
      items: z.lazy(() => z.array(sidebarItemSchema)),
    }),
  ])
  .meta({ id: 'SidebarItem' });

export const movedFragmentSchema = z
  .strictObject({
    id: z.string(),
    path: pathSchema.describe('Where it stands now.'),
    why: z.string(),
    since: z.string().describe('The day on which it moved.'),
  })
  .meta({ id: 'MovedFragment', description: 'A fragment that once stood on the page, and where it leads now.' });

/** One of several that a reader can choose. */
export const choiceSchema = z.strictObject({ id: z.string(), label: z.string() });

/** What stands around the content of every page. */
export const pageFrameSchema = z
  .strictObject({
    title: z.string().describe('Without the name of the site.'),
    description: z.string().describe('One or two sentences for search engines and link previews.'),
    breadcrumbs: z.array(pageLinkSchema),
    sidebar: z.array(sidebarItemSchema),
    sections: z.array(sectionSchema),
    movedFragments: z.array(movedFragmentSchema),
    previous: pageLinkSchema.nullable(),
    next: pageLinkSchema.nullable(),
    editUrl: z.string().nullable().describe('Where the data can be corrected; null where no single file holds them.'),
  })
  .meta({ id: 'Frame', description: 'What stands around the content of the page. Serves our own pages: no promise is made for it.' });

/** A parsed text as plain JSON: a string, or a tag with its attributes and children. Needs no parser where it is shown. */
export type MarkupNode = string | [tag: string, attributes: Record<string, string>, ...children: MarkupNode[]];

const markupNodeSchema: z.ZodType<MarkupNode> = z
  .union([z.string(), z.tuple([z.string(), z.record(z.string(), z.string())]).rest(z.lazy(() => markupNodeSchema))])
  .meta({ id: 'MarkupNode' });

/** The parsed form of every text of a page that holds more than plain words, by the text itself. */
export const markupSchema = z
  .record(z.string(), z.array(markupNodeSchema))
  .meta({ id: 'Markup', description: 'Parsed form of the Markdown texts of the page. Serves our own pages: no promise is made for it.' });

/** The schema of a page: its own fields, and what every page has. */
export function pageSchema<Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) {
  return z.strictObject({
    kind: z.literal(kind),
    path: pathSchema,
    url: z.string().describe('The address of the page.'),
    ...shape,
    frame: pageFrameSchema,
    markup: markupSchema,
  });
}
