import type { Assertion } from './assertion';
import { repeated } from './places';

/** Every registered code stands once, and every unregistered use has a name or a description and stands once for its emitter. */
export const assertStatusCodes: Assertion = ({ statusCodes, unregisteredUses }) => [
  ...repeated(statusCodes, ({ code }) => String(code)).map(({ code }) => ({
    file: 'data/statusCodes.ts',
    path: `[${statusCodes.findLastIndex((record) => record.code === code)}].code`,
    found: `a second record for ${code}`,
    expected: 'one record a code',
    mend: 'Join the two.',
  })),
  ...unregisteredUses.flatMap(({ code, name, description }, index) =>
    name || description
      ? []
      : [
          {
            file: 'data/unregisteredUses.ts',
            path: `[${index}]`,
            found: `${code} without name and description`,
            expected: 'a published name, or else a description',
            mend: 'Add `name` as published, or `description` in our words.',
          },
        ],
  ),
  ...repeated(unregisteredUses, ({ code, emitter, name }) => `${code} ${emitter} ${name}`).map((use) => ({
    file: 'data/unregisteredUses.ts',
    path: `[${unregisteredUses.lastIndexOf(use)}]`,
    found: `a second ${use.code} of ${use.emitter}`,
    expected: 'one record a number, emitter and name',
    mend: 'Join the two.',
  })),
];
