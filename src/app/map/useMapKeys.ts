import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { PlaceId } from '../../ledger/types';
import type { Direction } from '../../places/walk/directions';
import type { MapWalk } from './MapWalk';

interface Acts {
  /** The walk came to a place. */
  readonly onReach: (place: PlaceId) => void;
  readonly onOpen: (place: PlaceId) => void;
  readonly onZoom: (levels: number) => void;
}

export interface MapKeys {
  /** The place that has the focus; null while the map has none, or was not walked yet. */
  readonly focused: PlaceId | null;
  /** Goes on from here, such as from where the pointer opened a popup. */
  readonly setPlace: (place: PlaceId | null) => void;
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

/**
 * Walks the map by keys: arrows to the neighbour that way, Home and End to the highest and lowest
 * figure, Enter or Space opens, plus and minus zoom. The place is kept while the focus is elsewhere.
 */
export function useMapKeys(walk: MapWalk, { onReach, onOpen, onZoom }: Acts): MapKeys {
  const [kept, setPlace] = useState<PlaceId | null>(null);
  const [shown, setShown] = useState(false);
  // Another period may not have the place.
  const place = kept !== null && walk.pointOf(kept) !== null ? kept : null;

  const reach = (to: PlaceId | null) => {
    setShown(true);
    if (to === null) return;
    setPlace(to);
    onReach(to);
  };
  const actOf = (key: string): (() => void) | null => {
    const direction = ARROWS.get(key);
    const levels = ZOOMS.get(key);
    if (direction !== undefined) {
      return () => reach(place === null ? walk.start : walk.next(place, direction));
    }
    if (levels !== undefined) return () => onZoom(levels);
    if (key === 'Home') return () => reach(walk.highest);
    if (key === 'End') return () => reach(walk.lowest);
    if ((key === 'Enter' || key === ' ') && place !== null) return () => onOpen(place);
    return null;
  };

  return {
    focused: shown ? place : null,
    setPlace,
    handlers: {
      onKeyDown(event) {
        // With these a key belongs to the browser.
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const act = actOf(event.key);
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
