import Link from '@docusaurus/Link';
import { toClassKey } from '../../catalog/classMarks';
import { groupBy } from '../../catalog/groupBy';
import { shortActorLabels, shortRetryLabels } from '../../catalog/labels';
import type { CodesSheetPage, SheetCode } from '../../catalog/pages/codesSheetPage';
import { ClassMark } from '../ClassMark';
import { Prose } from '../Prose';

/** The registered codes in columns, by class: number, name, meaning, header fields, who acts and whether to retry. */
export function SheetCodes({ groups }: Pick<CodesSheetPage, 'groups'>) {
  return (
    <div className="sheetCodes">
      {groups.map(({ codes, statusClass: { id, name } }) => (
        <section key={id}>
          <h2>
            <ClassMark statusClass={toClassKey(id)} /> {id} {name}
          </h2>
          <ul>
            {codes.map((code) => (
              <CodeLine key={code.code} code={code} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function CodeLine({ code: { actor, code, headerFields, meaning, path, retryAdvice, state, title } }: { code: SheetCode }) {
  return (
    <li>
      <Link to={path}>
        <b>{code}</b> <strong>{title}</strong>
      </Link>
      {state !== 'registered' && <em> {state}</em>}
      {actor && retryAdvice && (
        <span className="sheetCodes-advice">
          {shortActorLabels[actor]} · {shortRetryLabels[retryAdvice]}
        </span>
      )}{' '}
      <Prose text={meaning} />
      <HeaderFields fields={headerFields} />
    </li>
  );
}

/** Header fields by their requirement level: `MUST: Allow`. */
function HeaderFields({ fields }: { fields: SheetCode['headerFields'] }) {
  const groups = [...groupBy(fields, ({ direction, level }) => `${direction === 'request' ? 'Request ' : ''}${level}`)];
  return groups.map(([level, own]) => (
    <span key={level}>
      {' '}
      {level}:{' '}
      {own.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <code className="sheetCodes-field">{name}</code>
        </span>
      ))}
      .
    </span>
  ));
}
