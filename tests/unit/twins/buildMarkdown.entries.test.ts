import type { ListItem, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { actorLabels, billedLabel, retryLabels } from '../../../src/catalog/labels';
import { itemCount, linksOf, missingTexts, nodesOf, rowsOf, sectionOf, sectionsAt, wordsOf } from '../../fixtures/markdown';
import { realTwins, twinsOf } from '../../fixtures/twins';

const entries = twinsOf(await realTwins(), 'entry');

/** What the table of a condition says, by field. */
function factsOf(content: readonly RootContent[]): Record<string, string> {
  return Object.fromEntries(rowsOf(nodesOf('table', content)[0]).map(([field = '', value = '']) => [field, value]));
}

/** The steps of a condition. */
function stepsOf(content: readonly RootContent[]): ListItem[] {
  return sectionOf('Steps', 3, content).flatMap((node) => (node.type === 'list' ? node.children : []));
}

/** A value without its basis and what is noted beside it. */
function withoutNote(words: string | undefined): string {
  return words?.split(/ \(| in the body field |;/)[0] ?? '';
}

describe.each(entries)('the Markdown twin of $page.path', ({ page, nodes }) => {
  const sections = sectionsAt(2, nodes);
  const own = page.conditions.map((condition, index) => ({ condition, content: sections[index]?.content ?? [] }));

  it('has a heading for each condition', () => {
    expect(sections.slice(0, page.conditions.length).map(({ title }) => title)).toEqual(page.conditions.map(({ label }) => label));
  });

  it('says id, identifier, situation, who acts, retry, billed and address of each', () => {
    const said = own.map(({ content }) => {
      const facts = factsOf(content);
      return ['Id', 'Identifier', 'Situation', 'Who acts', 'Retry', 'Billed', 'Address'].map((field) => withoutNote(facts[field]));
    });
    const expected = page.conditions.map(({ actor, billed, id, identifier, path, retry, situationName }) => [
      id,
      identifier ?? 'Not documented',
      situationName,
      actor === 'provider' ? page.provider.name : actorLabels[actor],
      retryLabels[retry.advice],
      billedLabel(billed),
      `https://codebook.example${path}`,
    ]);
    expect(said).toEqual(expected);
  });

  it('holds all causes and steps of each', () => {
    const counts = own.map(({ content }) => [itemCount(sectionOf('Causes', 3, content)), itemCount(sectionOf('Steps', 3, content))]);
    expect(counts).toEqual(page.conditions.map(({ causes, resolution }) => [causes.length, resolution.steps.length]));
  });

  it('says with each cause and step on what it rests', () => {
    const items = own.flatMap(({ content }) => ['Causes', 'Steps'].flatMap((title) => nodesOf('listItem', sectionOf(title, 3, content))));
    const statements = items.map((item) => wordsOf(item.children.slice(0, 1)));
    expect(statements.filter((words) => !/ \((documented|standard|ours)(, sources? [\d, and]+)?\)$/.test(words))).toEqual([]);
  });

  it('holds the code of each step within the step, word for word', () => {
    const written = own.map(({ content }) => stepsOf(content).map((item) => nodesOf('code', item).map(({ value }) => value)));
    expect(written).toEqual(page.conditions.map(({ resolution }) => resolution.code.map((codes) => (codes ?? []).map(({ code }) => code))));
  });

  it('counts the steps in one list, whatever code stands between them', () => {
    expect(own.map(({ content }) => sectionOf('Steps', 3, content).map(({ type }) => type))).toEqual(own.map(() => ['list']));
  });

  it('lists the sources that its numbers name', () => {
    const marks = wordsOf(nodes).matchAll(/\((?:documented|standard|ours), sources? ([\d, and]+)\)/g);
    const cited = [...marks].flatMap(([, numbers = '']) => numbers.match(/\d+/g) ?? []);
    const listed = linksOf(sectionOf('Sources', 2, nodes)).slice(0, page.sources.length);
    expect([listed, cited.filter((number) => Number(number) > listed.length)]).toEqual([page.sources.map(({ url }) => url), []]);
  });

  it('holds every text of the record', () => {
    expect(missingTexts({ ...page, frame: null, markup: null }, nodes)).toEqual([]);
  });
});
