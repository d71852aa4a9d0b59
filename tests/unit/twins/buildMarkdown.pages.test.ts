import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../data/markdown';
import type { ComparisonCell } from '../../../src/catalog/comparison';
import { itemCount, linksOf, missingTexts, nodesOf, rowsOf, sectionOf, sectionsAt, wordsOf } from '../../fixtures/markdown';
import { realTwins, twinOf, twinsOf } from '../../fixtures/twins';

const twins = await realTwins();

/** Which of these pages no link leads to. */
function unlinked(paths: readonly string[], links: readonly string[]): string[] {
  const known = new Set(links);
  return paths.filter((path) => !known.has(`https://codebook.example${path}`));
}

function pathsOf(records: readonly { path: string }[]): string[] {
  return records.map(({ path }) => path);
}

/** A condition as its cell names it. */
function nameOf({ identifier, isInCollectedEdition, label }: ComparisonCell): string {
  const name = identifier ? `${label} ${identifier}` : label;
  return isInCollectedEdition ? name : `${name} (other edition)`;
}

describe('the Markdown twin of a provider', () => {
  const providers = twinsOf(twins, 'provider');

  it.each(providers)('has a row for each condition: $page.path', ({ page, nodes }) => {
    const rows = rowsOf(nodesOf('table', sectionOf('Status codes', 2, nodes))[0]);
    const conditions = page.entries.flatMap((entry) => entry.conditions);
    expect(rows.map(([code, condition]) => [code, condition])).toEqual(conditions.map((cell) => [cell.code, nameOf(cell)]));
  });

  it.each(providers)('holds every text of the record: $page.path', ({ page, nodes }) => {
    expect(missingTexts({ ...page, frame: null, markup: null }, nodes)).toEqual([]);
  });
});

describe('the Markdown twin of a code', () => {
  const codes = twinsOf(twins, 'code');

  it.each(codes.filter(({ page }) => page.conditions.length > 0))('has a row for each provider’s condition: $page.path', ({ page, nodes }) => {
    const rows = rowsOf(nodesOf('table', sectionOf('At each provider', 2, nodes))[0]);
    expect(rows.map(([provider, condition]) => [provider, condition])).toEqual(page.conditions.map((cell) => [cell.providerName, nameOf(cell)]));
  });

  it('has a heading for each emitter', () => {
    const used = codes.filter(({ page }) => page.uses.length > 0);
    const counts = used.map(({ nodes }) => sectionsAt(3, sectionOf('Unregistered uses', 2, nodes)).length);
    expect(counts).toEqual(used.map(({ page }) => page.uses.length));
  });

  it('holds the example exchange, letter by letter', () => {
    const blocks = codes.map(({ nodes }) => nodesOf('code', nodes).map(({ lang, value }) => [lang, value]));
    expect(blocks).toEqual(codes.map(({ page: { exchange } }) => (exchange ? [exchange.request, exchange.response].map((text) => ['http', text]) : [])));
  });

  it('leads to each look-alike and each situation', () => {
    const unlinkedOf = ({ page, nodes }: (typeof codes)[number]) => [
      ...(page.lookAlikes.length > 0 ? unlinked(pathsOf(page.lookAlikes), linksOf(sectionOf('Not this one if', 2, nodes))) : []),
      ...(page.situations.length > 0 ? unlinked(pathsOf(page.situations), linksOf(sectionOf('Situations', 2, nodes))) : []),
    ];
    expect(codes.flatMap(unlinkedOf)).toEqual([]);
  });

  it('holds every text of the record', () => {
    expect(
      codes.flatMap(({ page, nodes }) =>
        missingTexts([page.registration, page.uses, page.exchange, page.lookAlikes, page.conditions, page.otherNumbers, page.sources], nodes),
      ),
    ).toEqual([]);
  });

  it('has a row for each name in code, and no such part where there is none', () => {
    const parts = codes.map(({ nodes }) => sectionsAt(2, nodes).filter(({ title }) => title === 'Names in code'));
    const rows = parts.map((own) => own.flatMap(({ content }) => nodesOf('table', content)).flatMap(rowsOf));
    const written = codes.map(({ page }) => page.constants.flatMap(({ expressions, library }) => expressions.map(({ code }) => [library, code])));
    expect(rows.map((own) => own.map(([, library, code]) => [library, code]))).toEqual(written);
    expect(parts.map((own) => own.length)).toEqual(codes.map(({ page }) => (page.constants.length > 0 ? 1 : 0)));
  });
});

describe('the Markdown twin of the comparison', () => {
  const { page, nodes } = twinOf(twins, 'compare');

  it.each(['Each status code by provider', 'Each situation by provider', 'Side by side'])('has every condition: %s', (title) => {
    expect(unlinked(pathsOf(page.cells), linksOf(sectionOf(title, 2, nodes)))).toEqual([]);
  });

  it('has a row for each condition under its code, with label and identifier', () => {
    const said = sectionsAt(3, sectionOf('Side by side', 2, nodes)).flatMap(({ title, content }) =>
      rowsOf(nodesOf('table', content)[0]).map((cells) => [title.split(' ')[0], cells[1], cells[8]].join(' | ')),
    );
    expect(said.sort()).toEqual(page.cells.map((cell) => [cell.code, nameOf(cell), cell.identifier ?? 'not documented'].join(' | ')).sort());
  });

  it('holds all meanings and steps', () => {
    const said = wordsOf(sectionOf('Side by side', 2, nodes));
    const texts = page.cells.flatMap(({ meaning, steps }) => [meaning, ...steps]);
    expect(texts.filter((text) => !said.includes(wordsOf(parseMarkdown(text))))).toEqual([]);
  });

  it('marks what differs', () => {
    const [row = []] = nodesOf('tableRow', sectionOf('429 Too Many Requests', 3, sectionOf('Side by side', 2, nodes))).filter((each) =>
      wordsOf(each).includes('Too many at once'),
    );
    expect(nodesOf('strong', row).map((each) => wordsOf(each))).toContain('Too many at once');
  });
});

describe('the Markdown twins of the indexes', () => {
  it('name every code', () => {
    const { page, nodes } = twinOf(twins, 'codes');
    expect(unlinked(pathsOf(page.groups.flatMap(({ codes }) => codes)), linksOf(nodes))).toEqual([]);
  });

  it('name every code of a class', () => {
    expect(twinsOf(twins, 'class').flatMap(({ page, nodes }) => unlinked(pathsOf(page.codes), linksOf(nodes)))).toEqual([]);
  });

  it('name every identifier and body text', () => {
    const { page, nodes } = twinOf(twins, 'identifiers');
    const tokens = nodesOf('table', nodes).map((table) => table.children.slice(1).map((row) => nodesOf('inlineCode', row)[0]?.value));
    expect(tokens).toEqual([page.identifiers.map(({ identifier }) => identifier), page.bodyTexts.map(({ text }) => text)]);
  });

  it('name every situation and where it is reported', () => {
    const { page, nodes } = twinOf(twins, 'situations');
    const situations = page.groups.flatMap((group) => group.situations);
    expect(unlinked([...pathsOf(situations), ...situations.flatMap(({ codes }) => pathsOf(codes))], linksOf(nodes))).toEqual([]);
  });

  it.each(['home', 'providers'] as const)('name every provider and every entry: %s', (kind) => {
    const paths = twins.filter(({ page }) => page.kind === 'provider' || page.kind === 'entry').map(({ page }) => page.path);
    expect(unlinked(paths, linksOf(twinOf(twins, kind).nodes))).toEqual([]);
  });

  it('tell on the home page of every situation in the words of whom it happens to', () => {
    const { page, nodes } = twinOf(twins, 'home');
    const said = wordsOf(nodes);
    const situations = page.situationGroups.flatMap((group) => group.situations);
    expect(situations.filter(({ entrance, inOwnWords }) => !said.includes(`${entrance}: ${inOwnWords}`))).toEqual([]);
  });
});

describe('the Markdown twin of a situation', () => {
  it.each(twinsOf(twins, 'situation'))('has all steps, the recipe, every condition and every neighbour: $page.path', ({ page, nodes }) => {
    const neighbours = page.neighbours.length > 0 ? itemCount(sectionOf('Not this one if', 2, nodes)) : 0;
    const rows = rowsOf(nodesOf('table', sectionOf('How each provider says it', 2, nodes))[0]);
    expect([itemCount(sectionOf('What to do', 2, nodes)), itemCount(sectionOf('Retry', 2, nodes)), neighbours, rows.map(([, condition]) => condition)]).toEqual(
      [page.clientSteps.length, page.retryRecipe.length, page.neighbours.length, page.conditions.map(nameOf)],
    );
  });
});

describe('the Markdown twin of a situation, at its top', () => {
  it('leads to the usual codes', () => {
    const situations = twinsOf(twins, 'situation');
    expect(situations.flatMap(({ page, nodes }) => unlinked(pathsOf(page.usualCodes), linksOf(nodes)))).toEqual([]);
  });
});

describe('the Markdown twins of what runs in the browser', () => {
  it('hold the pastes to try, letter by letter', () => {
    const { page, nodes } = twinOf(twins, 'diagnose');
    expect(nodesOf('code', nodes).map(({ value }) => value)).toEqual(page.examples.map(({ content }) => content));
  });

  it('tell what the search can be asked for', () => {
    const { page, nodes } = twinOf(twins, 'search');
    const codes = nodesOf('inlineCode', nodes).map(({ value }) => value);
    expect([...page.statusClasses, ...page.providers, ...page.situations].filter(({ id }) => !codes.includes(id))).toEqual([]);
  });
});
