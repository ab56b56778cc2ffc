import { useEffect, useMemo } from 'react';
import type { PlaceId } from '../ledger/types';
import { placesAround } from '../places/walk/placesAround';
import type { Walk } from '../places/walk/Walk';
import { chained } from '../text/chained';
import { ended } from '../text/ended';
import { quantitySpoken, quantityWithUnit } from '../text/quantityText';
import type { NeighbourActs } from './map/NeighbourActs';
import { NeighbourList } from './map/NeighbourList';
import type { Atlas } from './shared/useAtlas';
import { useFullWords } from './shared/useFullWords';

interface Props {
  readonly place: PlaceId;
  readonly walk: Walk;
  readonly atlas: Atlas;
  readonly acts: NeighbourActs;
}

/** Where the districts beside one lie and what their figures are, for the eye and for the ear. */
export function Neighbours({ place, walk, atlas, acts }: Props) {
  const { figures } = atlas;
  const { onSay } = acts;
  const words = useFullWords(atlas.words);
  const { text } = words;
  const say = text.neighbours;
  const title = say.title(words.name(place));
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
            towards: say.towards[around.towards],
            figure: quantity === null ? unstated : quantityWithUnit(quantity, text),
            spoken: quantity === null ? unstated : quantitySpoken(quantity, text),
          },
        ];
      }),
    [walk, place, figures, words, text, say],
  );
  useEffect(() => {
    const each = beside.map(({ towards, name, spoken }) => say.each(towards, name, spoken));
    const { stop, semicolon } = text.marks;
    onSay(`${ended(title, stop)} ${ended(chained(each, semicolon), stop)}`);
  }, [beside, title, text, say, onSay]);
  return <NeighbourList title={title} how={say.how} neighbours={beside} {...acts} />;
}
