import type { CodeMap } from '../../catalog/codeMap';
import { ClassMark } from '../ClassMark';
import { MapLink } from './MapLink';

interface MapHeadProps extends Pick<CodeMap, 'classes' | 'columns'> {
  /** The column that the Tab key reaches; null while it reaches every link, -1 for none. */
  tabStop: number | null;
}

/** The classes, and below them their codes. */
export function MapHead({ classes, columns, tabStop }: MapHeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="codeMap-provider">
          Provider
        </th>
        {classes.map(({ columnCount, key, label, name }) => (
          <th key={key} scope="colgroup" colSpan={columnCount} className={`codeMap-first codeMap-class classHue--${key}`} title={`${label} ${name}`}>
            <span className="codeMap-span">
              <span className="codeMap-pinned">
                <ClassMark statusClass={key} /> {label}
              </span>
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ classKey, code, isFirstOfClass, name, path }, index) => (
          <th key={code} scope="col" className={`codeMap-code classHue--${classKey}${isFirstOfClass ? ' codeMap-first' : ''}`}>
            <MapLink path={path} place={{ row: 0, column: index + 1 }} tabStop={tabStop} title={`${code} ${name}`}>
              {code}
            </MapLink>
          </th>
        ))}
      </tr>
    </thead>
  );
}
