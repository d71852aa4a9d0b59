import type { CodePage } from './codePage';
import type { Section } from './page';

type Shown = Pick<CodePage, 'registration' | 'uses' | 'exchange' | 'lookAlikes' | 'conditions' | 'otherNumbers' | 'situations' | 'constants' | 'sources'>;

interface CodeSection {
  id: string;
  label: string;
  isOn: (page: Shown) => boolean;
}

/** Every heading that a code's page can have, in the order of the page. */
const codeSections: readonly CodeSection[] = [
  // Without a registration its senders alone say what a number means: they come first.
  { id: 'unregistered-uses', label: 'Unregistered uses', isOn: ({ registration, uses }) => registration === null && uses.length > 0 },
  { id: 'what-to-do', label: 'What a client does', isOn: ({ registration }) => registration !== null },
  { id: 'look-alikes', label: 'Not this one if', isOn: ({ lookAlikes }) => lookAlikes.length > 0 },
  { id: 'example', label: 'Example exchange', isOn: ({ exchange }) => exchange !== null },
  { id: 'header-fields', label: 'Header fields and requirements', isOn: hasRequirements },
  { id: 'providers', label: 'At each provider', isOn: ({ conditions }) => conditions.length > 0 },
  { id: 'other-numbers', label: 'The same situation under other numbers', isOn: ({ otherNumbers }) => otherNumbers.length > 0 },
  { id: 'situations', label: 'Situations', isOn: ({ situations }) => situations.length > 0 },
  { id: 'unregistered-uses', label: 'Unregistered uses', isOn: ({ registration, uses }) => registration !== null && uses.length > 0 },
  { id: 'constants', label: 'Names in code', isOn: ({ constants }) => constants.length > 0 },
  { id: 'specification', label: 'Specification', isOn: ({ registration }) => registration !== null },
  { id: 'sources', label: 'Sources', isOn: ({ sources }) => sources.length > 0 },
];

function hasRequirements({ registration }: Shown): boolean {
  return registration !== null && registration.headerFields.length + registration.requirements.length > 0;
}

/** The headings of a code's page: those under which something stands. */
export function sectionsOfCode(page: Shown): Section[] {
  return codeSections.filter(({ isOn }) => isOn(page)).map(({ id, label }) => ({ id, label, level: 2 }));
}
