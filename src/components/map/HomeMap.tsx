import { useId, useMemo, useRef } from 'react';
import { buildCodeMap, type CodeMapSource } from '../../catalog/codeMap';
import { ScrollRegion } from '../ScrollRegion';
import { MapLegend } from './MapLegend';
import { gridOf, MapTable } from './MapTable';
import { useMapWalk } from './useMapWalk';

/** Every code by every provider as one picture: a cell leads to the entry, and the legend lights up a class or a kind of situation. */
export function HomeMap({ source }: { source: CodeMapSource }) {
  const map = useMemo(() => buildCodeMap(source), [source]);
  const grid = useMemo(() => gridOf(map), [map]);
  const figure = useRef<HTMLDivElement>(null);
  const captionId = useId();
  const { handlers, tabStop, told } = useMapWalk(figure, grid);
  return (
    <div className="homeMap">
      <div ref={figure} {...handlers}>
        <ScrollRegion labelledBy={captionId}>
          <MapTable captionId={captionId} map={map} tabStop={tabStop} />
        </ScrollRegion>
      </div>
      <p className="homeMap-told">{told || (tabStop && keysHint)}</p>
      <MapLegend classes={map.classes} groups={source.situationGroups.map(({ group }) => group)} />
    </div>
  );
}

const keysHint = 'Point at a cell to read it here. Arrow keys walk from cell to cell, Home and End go along the row, with Ctrl to the first and the last.';
