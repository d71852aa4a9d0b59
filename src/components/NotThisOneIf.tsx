import Link from '@docusaurus/Link';
import type { ConditionRecord } from '../catalog/records';
import { Prose } from './Prose';

/** How to tell the condition from those that look alike. */
export function NotThisOneIf({ lookAlikes }: { lookAlikes: ConditionRecord['notThisOneIf'] }) {
  return (
    <>
      <h3>Not this one if</h3>
      <ul className="statements">
        {lookAlikes.map(({ text, condition }) => (
          <li key={text}>
            <Prose text={text} />
            {condition && (
              <>
                {' '}
                Then it is{' '}
                <Link to={condition.path}>
                  {condition.provider.name} {condition.statusCode} {condition.label}
                </Link>
                .
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
