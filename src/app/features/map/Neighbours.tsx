import { useEffect, useMemo, useId, useRef, type KeyboardEvent } from 'react';
import type { PlaceId } from '../../../ledger/types';
import { placesAround } from '../../../places/keyboardWalk/compass';
import type { Walk } from '../../../places/keyboardWalk/walk';
import { quantitySpoken, quantityWithUnit } from '../../../text/numberText';
import { chained, ended } from '../../../text/phrases';
import { useAtlas } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { useOpenLayer } from '../../ui/useOpenLayer';
import type { NeighbourActs } from './MapViewProps';

interface Props {
  readonly place: PlaceId;
  readonly walk: Walk;
  readonly acts: NeighbourActs;
}

/** Where the districts beside one lie and what their figures are, for the eye and for the ear. */
export function Neighbours({ place, walk, acts }: Props) {
  const { figures } = useAtlas();
  const { onSay } = acts;
  const words = useFullWords();
  const { text } = words;
  const t = text.neighbours;
  const title = t.title(words.name(place));
  const beside = useMemo(
    () =>
      placesAround(walk, place).flatMap((around) => {
        const figure = figures.byPlace.get(around.place);
        if (figure === undefined) return [];
        const { state, quantity } = figure;
        const unstated = state === 'named' ? text.legend.named : text.table.noFigure;
        return [
          {
            place: around.place,
            name: words.name(around.place),
            towards: t.towards[around.towards],
            figure: quantity === null ? unstated : quantityWithUnit(quantity, text),
            spoken: quantity === null ? unstated : quantitySpoken(quantity, text),
          },
        ];
      }),
    [walk, place, figures, words, text, t],
  );
  useEffect(() => {
    const each = beside.map(({ towards, name, spoken }) => t.each(towards, name, spoken));
    const { stop, semicolon } = text.marks;
    onSay(`${ended(title, stop)} ${ended(chained(each, semicolon), stop)}`);
  }, [beside, title, text, t, onSay]);
  return <NeighbourList title={title} how={t.how} neighbours={beside} {...acts} />;
}

/** A district beside another one, in words. */
interface Neighbour {
  readonly place: PlaceId;
  readonly name: string;
  /** Where it lies: `north-east`. */
  readonly towards: string;
  readonly figure: string;
}

interface NeighbourListProps extends Omit<NeighbourActs, 'onSay'> {
  readonly title: string;
  /** What the keys do here. */
  readonly how: string;
  readonly neighbours: readonly Neighbour[];
}

/** The districts beside one, to be chosen from with the keys; takes the focus. Esc closes it. */
function NeighbourList({ title, how, neighbours, onGo, onClose, onLeave }: NeighbourListProps) {
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
