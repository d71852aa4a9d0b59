import { useHistory } from '@docusaurus/router';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useEffect, useState } from 'react';
import { firstCell, type MapGrid, nextCell, type Place, toMove } from './nextCell';
import { formatPlace, parsePlace } from './placeName';

interface MapWalk {
  /** The one link that the Tab key reaches; null before the page is awake, when it reaches every link. */
  tabStop: Place | null;
  /** What the link says at which the reader points or stands; empty where there is none. */
  told: string;
  handlers: {
    onClick: (event: MouseEvent) => void;
    onFocus: (event: FocusEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
    onPointerOver: (event: PointerEvent) => void;
  };
}

/** Walks the links of the map by keyboard (a roving tabindex), says what they hold, and follows them without loading the site anew. */
export function useMapWalk(region: RefObject<HTMLElement | null>, grid: MapGrid): MapWalk {
  const [tabStop, setTabStop] = useState<Place | null>(null);
  const [told, setTold] = useState('');
  const history = useHistory();
  useEffect(() => {
    const focused = region.current?.contains(document.activeElement) ? linkOf(document.activeElement) : null;
    setTabStop(parsePlace(focused?.dataset.place) ?? firstCell(grid));
  }, [grid, region]);
  const follow = (event: MouseEvent) => {
    const link = linkOf(event.target);
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    history.push(link.pathname);
  };
  const take = (event: FocusEvent) => {
    const link = linkOf(event.target);
    const place = parsePlace(link?.dataset.place);
    if (place) setTabStop(place);
    setTold(link?.title ?? '');
  };
  const walk = (event: KeyboardEvent) => {
    const from = parsePlace(linkOf(event.target)?.dataset.place);
    const move = toMove(event);
    if (!from || !move) return;
    event.preventDefault();
    const to = nextCell(grid, from, move);
    if (to) region.current?.querySelector<HTMLElement>(`[data-place="${formatPlace(to)}"]`)?.focus();
  };
  const point = (event: PointerEvent) => {
    const link = linkOf(event.target);
    if (!link) return;
    setTold(link.title);
    window.docusaurus.preload(link.pathname);
  };
  return { tabStop, told, handlers: { onClick: follow, onFocus: take, onKeyDown: walk, onPointerOver: point } };
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-place]') : null;
}

/** Whether a click asks for nothing but to follow the link here. */
function isPlainClick({ altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(altKey || ctrlKey || metaKey || shiftKey || defaultPrevented);
}
