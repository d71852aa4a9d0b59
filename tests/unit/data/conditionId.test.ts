import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionId, conditionKey, parseConditionReference, slugify } from '../../../data/conditionId';

const anyText = fc.string({ unit: 'grapheme' });

describe('slugify', () => {
  it.each([
    ['Quota Exceeded', 'quota-exceeded'],
    ['Payment Required / You Have Open Invoices', 'payment-required-you-have-open-invoices'],
    ['article.id must be between 1 and 20 characters', 'article-id-must-be-between-1-and-20-characters'],
    ['  Accepted (Async) ', 'accepted-async'],
    ['Überlastet: Café №1', 'uberlastet-cafe-no1'],
    ['请求过多', ''],
  ])('writes %j as %j', (label, slug) => {
    expect(slugify(label)).toBe(slug);
  });

  it('leaves only words of a to z and digits, joined by single hyphens', () => {
    fc.assert(fc.property(anyText, (text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slugify(text))));
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slugify(slugify(text))).toBe(slugify(text));
      }),
    );
  });

  it('takes no notice of capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 _./-]*$/), (text) => {
        expect(slugify(text.toUpperCase())).toBe(slugify(text.toLowerCase()));
      }),
    );
  });
});

describe('conditionId', () => {
  it('is the identifier as published', () => {
    expect(conditionId({ label: 'Not found', identifier: { value: 'NotFound' } })).toBe('NotFound');
  });

  it('is the slug of the label where there is no identifier', () => {
    expect(conditionId({ label: 'Wrong identifier' })).toBe('wrong-identifier');
  });
});

describe('parseConditionReference', () => {
  it('takes a reference without a provider for one of its own provider', () => {
    expect(parseConditionReference('429#throttled', 'sportradar')).toEqual({ providerId: 'sportradar', statusCode: 429, conditionId: 'throttled' });
  });

  it('reads the provider of a reference that names one', () => {
    expect(parseConditionReference('open-api/404#not-found', 'sportradar')).toEqual({
      providerId: 'open-api',
      statusCode: 404,
      conditionId: 'not-found',
    });
  });

  it('reads back every key, whatever signs the identifier has', () => {
    const anAddress = fc.record({
      providerId: fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/),
      statusCode: fc.integer({ min: 100, max: 999 }),
      conditionId: fc.stringMatching(/^[!-~]+$/),
    });
    fc.assert(
      fc.property(anAddress, (address) => {
        expect(parseConditionReference(conditionKey(address), 'another')).toEqual(address);
      }),
    );
  });
});
