import { useMemo } from 'react';
import { districtCard } from '../../../queries/district/districtCard';
import type { PlaceId } from '../../../ledger/types';
import { useAtlas, useWorld } from '../../state/atlas';
import { CardFrame } from '../../ui/CardFrame';
import { useFullWords } from '../../state/useFullWords';
import { CardMeasure } from './CardMeasure';
import { PlaceFacts } from './PlaceFacts';
import { withDeferredWords } from '../../../text/withDeferredWords';
import { useText } from '../../state/useText';
import './card.css';
import './emergencyBox.css';

interface Props {
  readonly place: PlaceId;
  readonly onClose: () => void;
}

/** Without a map nothing is known to lie beside anything. */
const NOBODY: ReadonlyMap<PlaceId, readonly PlaceId[]> = new Map();

/** All that was reported about one district, measure by measure; the emergency box first. */
export function DistrictCard({ place, onClose }: Props) {
  const { world, metric: onMap, figures } = useAtlas();
  const metric = onMap.id;
  const drawn = figures.byPlace.get(place)?.claim?.id ?? null;
  const words = useFullWords();
  const { text } = words;
  const card = useMemo(
    () => districtCard(world, place, world.walk?.neighbours ?? NOBODY),
    [world, place],
  );
  if (card === null) return null;
  // The measure on the map comes first and stands open.
  const chosen = card.measures.filter((measure) => measure.metric.id === metric);
  const others = card.measures.filter((measure) => measure.metric.id !== metric);
  const measures = [...chosen, ...others];
  const names = Object.entries(card.place.names).filter(([lang]) => lang !== text.lang);

  return (
    <CardFrame
      about={place}
      title={<span translate="no">{words.name(place)}</span>}
      label={text.card.label(words.name(place))}
      onClose={onClose}
    >
      <p translate="no" className="card-names">
        {names.map(([lang, name]) => (
          <span key={lang} lang={lang}>
            {name}
          </span>
        ))}
      </p>
      <EmergencyBox />
      {measures.length === 0 && <p className="card-section">{text.card.none}</p>}
      {measures.map((measure, i) => (
        <CardMeasure
          key={`${place} ${measure.metric.id} ${metric}`}
          measure={measure}
          place={place}
          shownClaim={drawn}
          open={i === 0}
        />
      ))}
      <PlaceFacts card={card} />
    </CardFrame>
  );
}

/** Do no harm 1: whom to call, and that this page is no guide to where one can go. */
function EmergencyBox() {
  const { site } = useWorld();
  const { card } = withDeferredWords(useText());
  const { numbers, publisher } = site.emergency;
  return (
    <p className="emergency-box">
      <strong>{card.emergency(numbers.join(', '))}</strong>
      <span>{`${card.publishedBy(publisher)} ${card.notWhere}`}</span>
    </p>
  );
}
