import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { PlaceId } from '../../../ledger/types';
import { opposite, type Direction } from '../../../lib/directions';
import { useOpenLayer } from '../../ui/useOpenLayer';
import type { MapWalk } from './MapViewProps';

interface Acts {
  /** The walk came to a place. */
  readonly onReach: (place: PlaceId) => void;
  readonly onOpen: (place: PlaceId) => void;
  readonly onZoom: (levels: number) => void;
  readonly onPan: (direction: Direction) => void;
}

export interface MapKeys {
  /** The place that has the focus; null while the map has none, or was not walked yet. */
  readonly focused: PlaceId | null;
  /** The place whose neighbours were asked for. */
  readonly listed: PlaceId | null;
  /** Whether to tell of the keys: the reader asked, or came with a key and has not walked yet. */
  readonly helping: boolean;
  /** Goes on from here, such as from where the pointer opened a popup. */
  readonly setPlace: (place: PlaceId | null) => void;
  /** To a place that was chosen from the list of neighbours. */
  readonly go: (place: PlaceId) => void;
  readonly closeList: () => void;
  /** For the element that is the map's one tab stop. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

const ARROWS = new Map<string, Direction>([
  ['ArrowUp', 'north'],
  ['ArrowRight', 'east'],
  ['ArrowDown', 'south'],
  ['ArrowLeft', 'west'],
]);

const ZOOMS = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
  ['_', -1],
]);

/** An arrow that was taken. */
interface Step {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly direction: Direction;
}

/**
 * Walks the map by keys: arrows to the neighbour that way, and the arrows back along the way the walk
 * came; with Shift they move the map. Home and End go to the highest and lowest figure, Enter or Space
 * opens, N lists the neighbours, plus and minus zoom, a question mark shows the keys. The place is
 * kept while the focus is elsewhere.
 * @param chosen district of the popup or card: the walk goes on from there
 */
export function useMapKeys(
  walk: MapWalk,
  chosen: PlaceId | null,
  { onReach, onOpen, onZoom, onPan }: Acts,
): MapKeys {
  const [kept, setPlace] = useState(chosen);
  const [lastChosen, setLastChosen] = useState(chosen);
  const [trail, setTrail] = useState<readonly Step[]>([]);
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState<'help' | 'neighbours' | null>(null);
  if (chosen !== lastChosen) {
    setLastChosen(chosen);
    if (chosen !== null) setPlace(chosen);
  }
  // Another period may not have the place.
  const place = kept !== null && walk.pointOf(kept) !== null ? kept : null;

  const reach = (to: PlaceId | null) => {
    setShown(true);
    setAsked(null);
    if (to === null) return;
    setPlace(to);
    onReach(to);
  };
  const step = (direction: Direction) => {
    if (place === null) return reach(walk.start);
    // Arrows are fewer than neighbours: without this, the way back may lead elsewhere.
    const last = trail.at(-1);
    const isBack = last?.to === place && direction === opposite[last.direction];
    const to = isBack ? last.from : walk.next(place, direction);
    if (isBack) setTrail(trail.slice(0, -1));
    else if (to !== null) setTrail([...trail, { from: place, to, direction }]);
    reach(to);
  };
  const jump = (to: PlaceId | null) => {
    setTrail([]);
    reach(to);
  };
  const list = () => {
    if (place === null) reach(walk.start);
    setAsked('neighbours');
  };
  const actOf = ({ key, code, shiftKey }: KeyboardEvent): (() => void) | null => {
    const direction = ARROWS.get(key);
    const levels = ZOOMS.get(key);
    if (direction !== undefined) return () => (shiftKey ? onPan : step)(direction);
    if (levels !== undefined) return () => onZoom(levels);
    if (key === 'Home') return () => jump(walk.highest);
    if (key === 'End') return () => jump(walk.lowest);
    if ((key === 'Enter' || key === ' ') && place !== null) return () => onOpen(place);
    if (key === '?') return () => setAsked(asked === 'help' ? null : 'help');
    // The same key where the letters are others.
    const isN = key.toLowerCase() === 'n' || (code === 'KeyN' && !/[a-z]/i.test(key));
    return isN ? list : null;
  };

  const helping = shown && (asked === 'help' || (asked === null && place === null));
  useOpenLayer(helping && asked === 'help', () => setAsked(null));

  return {
    focused: shown || asked === 'neighbours' ? place : null,
    listed: asked === 'neighbours' ? place : null,
    helping,
    setPlace,
    go: jump,
    closeList: () => setAsked(null),
    handlers: {
      onKeyDown(event) {
        // With these a key belongs to the browser.
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const act = actOf(event);
        if (act === null) return;
        event.preventDefault();
        act();
      },
      // A click gives the focus too, and shows nothing until a key is used.
      onFocus: ({ currentTarget }) => setShown(currentTarget.matches(':focus-visible')),
      onBlur: () => setShown(false),
    },
  };
}
