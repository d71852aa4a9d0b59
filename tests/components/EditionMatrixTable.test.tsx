import { expect, it } from 'vitest';
import { EditionMatrixTable } from '../../src/components/EditionMatrixTable';
import { render } from '../fixtures/render';

const editions = [
  { id: 'old', title: 'Old page', url: 'https://acme.example/old', date: '2023-11-04T20:46:28+03:00', isPartial: false },
  { id: 'copy', title: 'Copy', url: 'https://acme.example/copy', date: null, isPartial: false },
  { id: 'part', title: 'Part', url: 'https://acme.example/part', date: null, isPartial: true },
];
const rows = [{ statusCode: 429, label: 'Throttled', path: '/acme/429/#throttled', editions: ['old'] }];
const html = render(<EditionMatrixTable matrix={{ editions, rows }} />);

it('names each edition with its day, or says that it has none', () => {
  expect(html.match(/<th scope="col">.*?<\/th>/g)).toEqual([
    '<th scope="col">Condition</th>',
    '<th scope="col">Old page, 2023-11-04</th>',
    '<th scope="col">Copy, undated</th>',
    '<th scope="col">Part, undated</th>',
  ]);
});

it('says of each condition in words which edition documents it', () => {
  expect(html).toContain('<th scope="row"><a href="/acme/429/#throttled">429 Throttled</a></th>');
  expect(html.match(/<td.*?<\/td>/g)).toEqual([
    '<td data-label="Old page, 2023-11-04">yes</td>',
    '<td data-label="Copy, undated"><span class="none">no</span></td>',
    '<td data-label="Part, undated"><span class="none">not mentioned</span></td>',
  ]);
});
