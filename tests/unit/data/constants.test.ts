import { STATUS_CODES } from 'node:http';
import { describe, expect, it } from 'vitest';
import { constantLibrarySchema, constantNames } from '../../../data/schema/constants';
import { aConstantLibrary } from '../../fixtures/builders';
import { realData } from '../../fixtures/realData';

const { id: _, ...library } = aConstantLibrary();
const { constants } = await realData();

function isValid(change: object): boolean {
  return constantLibrarySchema.safeParse({ ...library, ...change }).success;
}

describe('the schema of a library’s constants', () => {
  it.each([
    ['an empty name', { names: { 429: '' } }],
    ['a name with white space', { names: { 429: 'Too Many' } }],
    ['an empty list of names', { names: { 429: [] } }],
    ['a key that is no number', { names: { many: 'TooMany' } }],
    ['an expression without a place for the name', { expression: 'http.Status' }],
    ['a language that has no place in the order', { language: 'Klingon' }],
  ])('refuses %s', (_what, change) => {
    expect([isValid({}), isValid(change)]).toEqual([true, false]);
  });
});

describe('the constants of the project', () => {
  it.each(constants.map(({ id, source }) => [id, source.url]))('%s were read from a file at a commit', (_id, url) => {
    expect(url).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/[0-9a-f]{40}\/.+/);
  });

  it.each(constants.map((each) => [each.id, each] as const))('%s has a name for the codes that every client meets', (_id, each) => {
    const unnamed = ['200', '301', '400', '401', '403', '404', '429', '500', '503'].filter((code) => constantNames(each, code).length === 0);
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['go', '418', ['StatusTeapot']],
    ['python', '413', ['CONTENT_TOO_LARGE', 'REQUEST_ENTITY_TOO_LARGE']],
    ['dotnet', '300', ['MultipleChoices', 'Ambiguous']],
    ['dotnet', '418', []],
    ['symfony', '308', ['HTTP_PERMANENTLY_REDIRECT']],
    ['rack', '422', ['unprocessable_content', 'unprocessable_entity']],
    ['plug', '306', ['switch_proxy']],
    ['ktor', '431', ['RequestHeaderFieldTooLarge']],
    ['spring', '420', ['METHOD_FAILURE']],
    ['aspnet-core', '499', ['Status499ClientClosedRequest']],
  ])('%s: %s is %j', (id, code, names) => {
    const found = constants.filter((each) => each.id === id).flatMap((each) => constantNames(each, code).map(({ name }) => name));
    expect(found).toEqual(names);
  });

  it('name no number that the Node that runs here does not know', () => {
    const node = constants.find(({ id }) => id === 'node-http');
    expect(node && Object.keys(node.names).filter((code) => !(code in STATUS_CODES))).toEqual([]);
  });
});
