import { providerFile } from '../codebookData';
import type { Assertion } from './assertion';

/** An entry whose collected edition has several conditions asks the question that tells them apart. */
export const assertQuestions: Assertion = ({ providers }) =>
  providers.flatMap((provider) =>
    provider.entries.flatMap(({ conditions, question, statusCode }, index) => {
      const collected = conditions.filter(({ editions }) => editions.includes('collected'));
      if (collected.length < 2 || question) return [];
      return [
        {
          file: providerFile(provider.id),
          path: `entries[${index}].question`,
          found: `nothing, with ${collected.length} conditions under ${statusCode}`,
          expected: 'the question that tells the conditions apart',
          mend: 'Add `question`, for instance `Does the next second work, or does every call fail until the plan renews?`',
        },
      ];
    }),
  );
