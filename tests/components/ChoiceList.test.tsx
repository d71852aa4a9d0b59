import { expect, it } from 'vitest';
import { ChoiceList } from '../../src/components/compare/ChoiceList';
import { render } from '../fixtures/render';

const options = [
  { id: 'huntapi', label: 'HuntAPI' },
  { id: 'sportradar', label: 'Sportradar' },
];

/** Each option with its state. */
function states(...chosen: string[]): string[] {
  const html = render(<ChoiceList legend="Providers" options={options} chosen={chosen} onChange={() => {}} />);
  return (html.match(/<label.*?<\/label>/g) ?? []).map((label) => {
    const words = [label.replace(/<[^>]*>/g, '').trim(), label.includes('checked=""') && 'chosen', label.includes('disabled=""') && 'disabled'];
    return words.filter(Boolean).join(', ');
  });
}

it('shows what is chosen', () => {
  expect(states('huntapi', 'sportradar')).toEqual(['HuntAPI, chosen', 'Sportradar, chosen']);
});

it('keeps the last chosen option, since nothing would be left to show', () => {
  expect(states('sportradar')).toEqual(['HuntAPI', 'Sportradar, chosen, disabled']);
});

it('names what the options are for', () => {
  expect(render(<ChoiceList legend="Providers" options={options} chosen={['huntapi']} onChange={() => {}} />)).toContain('<legend>Providers</legend>');
});
