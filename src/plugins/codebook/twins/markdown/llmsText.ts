import type { RootContent } from 'mdast';
import { codePath, pagePaths, twinPath } from '../../../../catalog/permalinks';
import { absoluteUrl, type SiteAddress } from '../../../../catalog/siteAddress';
import { wholeSets } from '../../../../catalog/wholeSets';
import type { PublishedPage } from '../../publishedPage';
import { addressLink, code, heading, type Inline, link, list, paragraph } from './nodes';
import { stringify } from './stringify';

/** An address of ours with what stands there. */
interface NamedAddress {
  title: string;
  /** Site-relative. */
  path: string;
  description: string;
}

/** What llms.txt leads to. */
export interface LlmsTextInput {
  pages: readonly PublishedPage[];
  /** The hand-written guides. */
  guides: readonly NamedAddress[];
}

/** The indexes that are pages, and the files that hold everything of one kind. */
const knownSets: readonly NamedAddress[] = [
  { path: '/codes.json', description: 'Every status code: state in the registry, meaning, who sends it.' },
  { path: '/providers.json', description: 'Every provider with its status codes.' },
  { path: '/identifiers.json', description: 'Every identifier of an error body, and the condition that it stands for.' },
  { path: '/situations.json', description: 'Every situation, and the numbers under which providers report it.' },
  ...wholeSets.filter(({ operationId }) => operationId !== undefined && operationId !== 'getLlmsText'),
].map((set) => ({ ...set, title: set.path.slice(1) }));

/** Pages to begin with, in this order. */
const entrances: readonly string[] = [
  pagePaths.home,
  pagePaths.codes,
  pagePaths.providers,
  pagePaths.situations,
  pagePaths.identifiers,
  pagePaths.compare,
  pagePaths.search,
  pagePaths.diagnose,
  pagePaths.go,
  pagePaths.changes,
  pagePaths.sheets,
];

/** The site for programs that read text, in the form of https://llmstxt.org: a title, a summary, then sections of links to the Markdown twins. */
export function buildLlmsText({ guides, pages }: LlmsTextInput, site: SiteAddress): string {
  const ofKinds = (...kinds: PublishedPage['kind'][]) => pages.filter(({ kind }) => kinds.includes(kind)).map((page) => pageLine(page, site));
  const toLine = (page: PublishedPage) => pageLine(page, site);
  const codes = pages.filter(({ kind }) => kind === 'code');
  const first = entrances.flatMap((path) => pages.find((page) => page.path === path) ?? []).map((page) => pageLine(page, site));
  const named = (addresses: readonly NamedAddress[]) =>
    addresses.map(({ description, path, title }): Inline => [link(title, absoluteUrl(site, path)), `: ${description}`]);
  return stringify([
    heading(1, 'Codebook'),
    {
      type: 'blockquote',
      children: [
        paragraph('What a status code means at an API provider: why it happens, what to do, who acts, whether to retry, and whether the call was billed.'),
      ],
    },
    ...introduction(pages, site),
    ...section('Start here', first),
    ...section('Whole sets', named(knownSets)),
    ...section('Status classes', ofKinds('class')),
    ...section('Status codes of the providers', codes.filter(({ isUsed }) => isUsed).map(toLine)),
    ...section('Providers', ofKinds('provider', 'entry')),
    ...section('Situations', ofKinds('situation')),
    ...section('Guides', named(guides.map((guide) => ({ ...guide, path: twinPath(guide.path, 'md') })))),
    // The name of a section that a short context may leave out (https://llmstxt.org).
    ...section('Optional', [...codes.filter(({ isUsed }) => !isUsed).map(toLine), ...ofKinds('codesSheet', 'providerSheet')]),
  ]);
}

function introduction(pages: readonly PublishedPage[], site: SiteAddress): RootContent[] {
  const address = (path: string) => code(absoluteUrl(site, path));
  const page = pages.find(({ kind }) => kind === 'entry')?.read();
  const entry = page?.kind === 'entry' ? page : undefined;
  const addresses: Inline[] = entry
    ? [
        [address(codePath(entry.statusCode)), ': a status code'],
        [address(entry.provider.path), ': a provider'],
        [address(entry.path), ': what the provider means by the code; a condition is a fragment of it, its identifier or else its label'],
      ]
    : [];
  return [
    paragraph('Every page has two twins with the same facts. Replace the last slash of its address by the ending:'),
    ...list([
      [code('.md'), ': Markdown, for instance ', address(twinPath(entry?.path ?? pagePaths.codes, 'md'))],
      [code('.json'), ': JSON, for instance ', address(twinPath(entry?.path ?? pagePaths.codes, 'json'))],
      ['The home page is ', address(twinPath(pagePaths.home, 'md')), ' and ', address(twinPath(pagePaths.home, 'json'))],
    ]),
    ...(addresses.length > 0 ? [paragraph('Addresses can be guessed:'), ...list(addresses)] : []),
    paragraph('Statements say on what they rest: “documented” by the provider, the “standard”, or “ours”. “Not documented” is no “no”.'),
  ];
}

function pageLine({ description, path, title }: PublishedPage, site: SiteAddress): Inline {
  return [link(title, absoluteUrl(site, twinPath(path, 'md'))), ': ', withAddresses(description)];
}

/** Words of which web addresses are links, so that they stand letter by letter in the file. */
function withAddresses(words: string): Inline {
  return words.split(/(https?:\/\/[^\s<>]*[^\s<>.,;:!?)…])/).map((part, index) => (index % 2 === 1 ? addressLink(part) : part));
}

function section(label: string, lines: readonly Inline[]): RootContent[] {
  return lines.length > 0 ? [heading(2, label), ...list(lines)] : [];
}
