import { expect, it } from 'vitest';
import { firstSentence } from '../../../src/catalog/firstSentence';

it.each([
  ['It sends data. It is paid.', 'It sends data.'],
  ['It has e.g. news, v. 2 and 3.5 stars. More follows.', 'It has e.g. news, v. 2 and 3.5 stars.'],
  ['Is it `GET`? `POST` works too.', 'Is it `GET`?'],
  ['No end of a sentence', 'No end of a sentence'],
  ['One sentence.', 'One sentence.'],
])('of “%s”', (text, expected) => {
  expect(firstSentence(text)).toBe(expected);
});
