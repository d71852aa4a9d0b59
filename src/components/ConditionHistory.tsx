import Link from '@docusaurus/Link';
import type { ConditionRecord, ConditionReference } from '../catalog/records';

/** Which editions document the condition where the collected one does not, and what stands in its place. */
export function ConditionHistory({ condition, editionTitles }: { condition: ConditionRecord; editionTitles: Record<string, string> }) {
  const { counterparts, editions, isInCollectedEdition, replacedBy, replaces } = condition;
  const titles = editions.map((id) => editionTitles[id] ?? id);
  const lines = [
    { text: 'Replaced by', references: replacedBy },
    { text: 'Took the place of', references: replaces },
    { text: 'In another edition', references: counterparts },
  ].filter(({ references }) => references.length > 0);
  if (isInCollectedEdition && lines.length === 0) return null;
  return (
    <ul className="history">
      {!isInCollectedEdition && <li>Only in another edition of the page: {titles.join('; ')}</li>}
      {lines.map(({ text, references }) => (
        <li key={text}>
          {text}: <References references={references} />
        </li>
      ))}
    </ul>
  );
}

function References({ references }: { references: readonly ConditionReference[] }) {
  return (
    <>
      {references.map(({ path, statusCode, label }, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <Link to={path}>
            {statusCode} {label}
          </Link>
        </span>
      ))}
    </>
  );
}
