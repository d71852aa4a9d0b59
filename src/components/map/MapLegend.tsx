import type { ReactNode } from 'react';
import type { CodeMap } from '../../catalog/codeMap';
import { situationGroupLabels } from '../../catalog/labels';
import type { SituationGroup } from '../../catalog/records';
import { ClassMark } from '../ClassMark';
import { SituationGlyph } from '../SituationGlyph';

interface MapLegendProps extends Pick<CodeMap, 'classes'> {
  groups: readonly SituationGroup[];
}

/** What colours, glyphs and edges of the map mean. Choosing an entry dims the other cells; the stylesheet does it, so that it needs no script. */
export function MapLegend({ classes, groups }: MapLegendProps) {
  return (
    <div className="mapLegend">
      <fieldset>
        <legend>Light up</legend>
        <Choice value="all" isDefault>
          All
        </Choice>
        {classes.map(({ key, label, name }) => (
          <Choice key={key} value={key}>
            <ClassMark statusClass={key} /> {label} {name}
          </Choice>
        ))}
        {groups.map((group) => (
          <Choice key={group} value={group}>
            <SituationGlyph group={group} /> {situationGroupLabels[group]}
          </Choice>
        ))}
      </fieldset>
      <ul>
        <li>
          <span className="mapLegend-sample">2</span> number of conditions; without a glyph they are of different kinds
        </li>
        <li>
          <span className="mapLegend-sample mapLegend-sample--otherEdition" /> only in another edition of the provider’s page
        </li>
        <li>
          <span className="codeMap-none" aria-hidden="true" /> not documented
        </li>
      </ul>
    </div>
  );
}

function Choice({ children, isDefault = false, value }: { children: ReactNode; isDefault?: boolean; value: string }) {
  return (
    <label>
      <input type="radio" name="lit" value={value} defaultChecked={isDefault} autoComplete="off" />
      <span className="mapLegend-choice">{children}</span>
    </label>
  );
}
