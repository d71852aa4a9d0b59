import { describe, expect, it } from 'vitest';
import statusClasses from '../../../data/statusClasses';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { type PictureModel, pictureLimits, toGuidePictureModel } from '../../../src/catalog/pictures/pictureModel';
import { toConditionPictureModel, toPictureModel } from '../../../src/catalog/pictures/toPictureModel';
import { loadGuides } from '../../../src/plugins/codebook/loadGuides';
import { toDrawable } from '../../../src/plugins/codebook/pictures/drawable';
import { aCondition, anEntry, aProvider, aSite, aStatement, aUse, someData } from '../../fixtures/builders';
import { pageAt, pagesFrom } from '../../fixtures/pages';

const pages = await pagesFrom();
const guides = await loadGuides('docs');
const entries = pages.flatMap((page) => (page.kind === 'entry' ? [page] : []));
const conditionModels = entries.flatMap((page) => page.conditions.map((condition) => toConditionPictureModel(page, condition)));
const models = [...pages.map(toPictureModel), ...conditionModels, ...guides.map((guide) => toGuidePictureModel(aSite, guide))];

function textsOf({ headline, kicker, title, line, step, footer }: PictureModel): [keyof typeof pictureLimits, string][] {
  return [
    ['headline', headline ?? '4xx'],
    ['kicker', kicker],
    ['title', title],
    ['line', line],
    ['step', step?.text ?? 'None.'],
    ['footer', footer],
  ];
}

describe('the picture of a real page', () => {
  const texts = models.flatMap(textsOf);

  it('lacks no text', () => {
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has texts within their limits', () => {
    expect(texts.filter(([role, text]) => text.length > pictureLimits[role])).toEqual([]);
  });

  it('has texts in characters that the font has', () => {
    expect(texts.filter(([, text]) => toDrawable(text) !== text)).toEqual([]);
  });

  it('has no Markdown marks', () => {
    expect(texts.filter(([, text]) => /`|\*\*|\]\(/.test(text))).toEqual([]);
  });

  it('names the address of the page', () => {
    expect(models.filter(({ footer }) => !footer.startsWith('codebook.example/'))).toEqual([]);
  });

  it.each(statusClasses.map(({ id }) => id))('has the tone %s where the number is of that class, and only there', (id) => {
    const ofClass = models.filter(({ headline }) => headline === id || (/^\d{3}$/.test(headline ?? '') && headline?.charAt(0) === id.charAt(0)));
    expect(ofClass.length).toBeGreaterThan(0);
    expect(models.filter(({ headline, tone }) => headline !== null && tone === id)).toEqual(ofClass);
  });
});

describe('toPictureModel', () => {
  const modelAt = (kind: (typeof pages)[number]['kind'], path: string) => toPictureModel(pageAt(pages, kind, path));

  it('shows what the standard says of a registered code', () => {
    expect(modelAt('code', '/404/')).toEqual({
      headline: '404',
      kicker: 'HTTP status code',
      title: 'Not Found',
      line: 'The server has nothing at this address at present, or will not say that it has.',
      step: { label: 'Do first', text: 'Check host, path, version and spelling against the documentation.' },
      tone: '4xx',
      footer: 'codebook.example/404/',
    });
  });

  it.each([
    ['/000/', 'No HTTP status code', 'neutral'],
    ['/4700/', 'No HTTP status code', 'neutral'],
    ['/499/', 'Unregistered status code', '4xx'],
  ])('says of %s that it is "%s"', (path, kicker, tone) => {
    expect(modelAt('code', path)).toMatchObject({ kicker, tone });
  });

  it('takes no single meaning where several systems send a number for different things', () => {
    const uses = ['nginx (log only)', 'Esri', 'Google', 'ASP.NET', 'Envoy'].map((emitter) => aUse({ emitter }));
    const many = buildPages(createCatalog(someData({ unregisteredUses: uses }), aSite));
    const few = buildPages(createCatalog(someData({ unregisteredUses: uses.slice(0, 2) }), aSite));
    expect(toPictureModel(pageAt(many, 'code', '/499/')).line).toBe('It means different things at nginx, Esri, Google and 2 others.');
    expect(toPictureModel(pageAt(few, 'code', '/499/')).line).toBe('It means different things at nginx and Esri.');
  });

  it('shows the reasons of an entry that has several, and the question that tells them apart', () => {
    const conditions = ['Throttled', 'Quota exceeded'].map((label) => aCondition({ label }));
    const ambiguous = buildPages(createCatalog(someData({ providers: [aProvider({ entries: [anEntry(429, ...conditions)] })] }), aSite));
    expect(toPictureModel(pageAt(ambiguous, 'entry', '/acme/429/'))).toMatchObject({
      kicker: 'Acme',
      line: '2 reasons: Throttled · Quota exceeded',
      step: { label: 'Find out first', text: 'Which one?' },
    });
  });

  it('shows meaning and first step of an entry that has one reason', () => {
    const single = buildPages(createCatalog(someData(), aSite));
    expect(toPictureModel(pageAt(single, 'entry', '/acme/429/'))).toMatchObject({
      title: 'Too Many Requests',
      line: 'Too many calls came within a second.',
      step: { label: 'Do first', text: 'Wait one second.' },
    });
  });

  it.each([
    ['/situations/moved/', '3xx'],
    ['/situations/rate-limited/', '4xx'],
    ['/situations/server-fault/', '5xx'],
  ])('gives %s the tone %s, the class of all its conditions', (path, tone) => {
    expect(modelAt('situation', path)).toMatchObject({ headline: null, tone });
  });

  it('gives a situation of several classes no tone', () => {
    const entriesOfTwoClasses = [anEntry(429), anEntry(503)];
    const mixed = buildPages(createCatalog(someData({ providers: [aProvider({ entries: entriesOfTwoClasses })] }), aSite));
    expect(toPictureModel(pageAt(mixed, 'situation', '/situations/rate-limited/')).tone).toBe('neutral');
  });
});

describe('toConditionPictureModel', () => {
  it('shows the condition under the address to hand on', () => {
    const throttled = pageAt(pages, 'entry', '/sportradar/429/').conditions.find(({ id }) => id === 'throttled');
    const model = throttled && toConditionPictureModel(pageAt(pages, 'entry', '/sportradar/429/'), throttled);
    expect(model).toMatchObject({
      headline: '429',
      kicker: 'Sportradar',
      title: 'Throttled',
      tone: '4xx',
      footer: 'codebook.example/sportradar/429/throttled/',
    });
  });
});

describe('a picture of long texts', () => {
  const page = (meaning: string) => {
    const condition = aCondition({ meaning: { text: meaning, basis: 'documented' }, steps: [aStatement('x'.repeat(400))], label: '🚀'.repeat(200) });
    const [found] = buildPages(createCatalog(someData({ providers: [aProvider({ entries: [anEntry(429, condition)] })] }), aSite)).filter(
      ({ kind }) => kind === 'entry',
    );
    if (found?.kind !== 'entry' || !found.conditions[0]) throw new Error('There is no entry.');
    return toConditionPictureModel(found, found.conditions[0]);
  };

  it('cuts after a sentence where one ends in time', () => {
    expect(page(`The first sentence. ${'More words follow. '.repeat(3)}${'and more '.repeat(40)}`).line).toMatch(/^The first sentence\..*follow\.$/);
  });

  it('cuts at a word elsewhere', () => {
    expect(page('and more '.repeat(40)).line).toMatch(/^and more .*(and|more)…$/);
  });

  it('cuts a single long word, and no character in half', () => {
    const { step, title } = page('Short.');
    expect([step?.text.length, title.length <= pictureLimits.title, /^(🚀)+…$/u.test(title)]).toEqual([pictureLimits.step, true, true]);
  });
});
