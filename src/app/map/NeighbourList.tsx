import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { PlaceId } from '../../ledger/types';
import { useOpenLayer } from '../shared/useOpenLayer';
import type { NeighbourActs } from './NeighbourActs';

/** A district beside another one, in words. */
export interface Neighbour {
  readonly place: PlaceId;
  readonly name: string;
  /** Where it lies: `north-east`. */
  readonly towards: string;
  readonly figure: string;
}

interface Props extends Omit<NeighbourActs, 'onSay'> {
  readonly title: string;
  /** What the keys do here. */
  readonly how: string;
  readonly neighbours: readonly Neighbour[];
}

/** The districts beside one, to be chosen from with the keys; takes the focus. Esc closes it. */
export function NeighbourList({ title, how, neighbours, onGo, onClose, onLeave }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const howId = useId();
  useEffect(() => list.current?.querySelector('button')?.focus({ preventScroll: true }), []);

  useOpenLayer(true, onClose);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (to === undefined) return;
    buttons.at(to % buttons.length)?.focus();
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      className="map-note map-neighbours"
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={howId}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Where a press gives no focus, nothing is said of where it went.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <h2 className="map-note-title" id={titleId}>
        {title}
      </h2>
      <ul>
        {neighbours.map(({ place, name, towards, figure }) => (
          <li key={place}>
            <button type="button" onClick={() => onGo(place)}>
              <span className="map-neighbour-towards">{towards}</span>
              <strong translate="no">{` ${name} `}</strong>
              <span className="map-neighbour-figure">{figure}</span>
            </button>
          </li>
        ))}
      </ul>
      <p id={howId}>{how}</p>
    </div>
  );
}
