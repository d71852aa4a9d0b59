import type { SituationGroup } from '../catalog/records';
import { situationGlyphs } from '../catalog/situationGroups';

/** The glyph of a group of situations, in the colour of the words around it, which name the group. */
export function SituationGlyph({ group }: { group: SituationGroup }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
      <path d={situationGlyphs[group]} />
    </svg>
  );
}
