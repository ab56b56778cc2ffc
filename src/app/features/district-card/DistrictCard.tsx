import { useMemo } from 'react';
import { districtCard } from '../../../queries/district/districtCard';
import type { FigureWorld } from '../../../figures/FigureWorld';
import type { SiteTexts } from '../../../ledger/site';
import type { ClaimId, MetricId, PlaceId } from '../../../ledger/types';
import type { Words } from '../../../text/Words';
import { CardFrame } from '../../ui/CardFrame';
import { useFullWords } from '../../state/useFullWords';
import { CardMeasure } from './CardMeasure';
import { PlaceFacts } from './PlaceFacts';
import { withLateWords } from '../../../text/withLateWords';
import { useText } from '../../state/useText';
import './card.css';
import './emergencyBox.css';

interface Props {
  readonly place: PlaceId;
  readonly world: FigureWorld;
  /** Places that lie beside each other, both ways; empty without outlines. */
  readonly neighbours: ReadonlyMap<PlaceId, readonly PlaceId[]>;
  readonly words: Words;
  readonly site: SiteTexts;
  /** The measure on the map: its claims come first and stand open. */
  readonly metric: MetricId;
  /** The claim that the map shows for the district. */
  readonly drawn: ClaimId | null;
  readonly onClose: () => void;
}

/** All that was reported about one district, measure by measure; the emergency box first. */
export function DistrictCard(props: Props) {
  const { place, world, neighbours, site, metric, drawn, onClose } = props;
  const words = useFullWords(props.words);
  const { text } = words;
  const card = useMemo(
    () => districtCard(world, place, neighbours),
    [world, place, neighbours],
  );
  if (card === null) return null;
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
      <EmergencyBox site={site} />
      {measures.length === 0 && <p className="card-section">{text.card.none}</p>}
      {measures.map((measure, i) => (
        <CardMeasure
          key={`${place} ${measure.metric.id} ${metric}`}
          measure={measure}
          place={place}
          index={world.index}
          words={words}
          site={site}
          drawn={drawn}
          open={i === 0}
        />
      ))}
      <PlaceFacts card={card} words={words} />
    </CardFrame>
  );
}

/** Do no harm 1: whom to call, and that this page is no guide to where one can go. */
function EmergencyBox({ site }: { readonly site: SiteTexts }) {
  const { card } = withLateWords(useText());
  const { numbers, publisher } = site.emergency;
  return (
    <p className="emergency-box">
      <strong>{card.emergency(numbers.join(', '))}</strong>
      <span>{`${card.publishedBy(publisher)} ${card.notWhere}`}</span>
    </p>
  );
}
