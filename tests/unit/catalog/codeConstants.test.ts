import { expect, it } from 'vitest';
import { codeConstants } from '../../../src/catalog/codeConstants';
import { aConstantLibrary } from '../../fixtures/builders';

const rack = aConstantLibrary({ id: 'rack', language: 'Ruby', library: 'Rack', expression: ':{name}', names: { 429: 'too_many_requests' } });
const echo = aConstantLibrary({ id: 'echo', library: 'echo' });
const node = aConstantLibrary({ id: 'node', language: 'JavaScript', library: 'Node.js', names: { 429: 'A' } });

it('orders libraries by language as a reader looks for them, then by id', () => {
  const names = codeConstants([rack, aConstantLibrary(), echo, node], '429').map(({ language, library }) => `${language} ${library}`);
  expect(names).toEqual(['JavaScript Node.js', 'Go echo', 'Go net/http', 'Ruby Rack']);
});

it('writes each name as code does, with its note or null', () => {
  const names = { 429: [{ name: 'NEW$&', note: 'Since 2.0.' }, 'OLD'] };
  const [library] = codeConstants([aConstantLibrary({ expression: 'Response::{name}', names })], '429');
  expect(library?.expressions).toEqual([
    { code: 'Response::NEW$&', note: 'Since 2.0.' },
    { code: 'Response::OLD', note: null },
  ]);
});

it('leaves out a library without a name for the code', () => {
  expect(codeConstants([rack, aConstantLibrary({ names: { 499: 'A' } })], '499').map(({ library }) => library)).toEqual(['net/http']);
});

it('gives nothing for a code that no library names', () => {
  expect(codeConstants([rack, node], '520')).toEqual([]);
});
