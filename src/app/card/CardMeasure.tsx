import { useId, useState } from 'react';
import { oneParty } from '../../cards/sidesOf';
import type { CardMeasure as Measure } from '../../cards/district/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/siteIn';
import type { ClaimId, PlaceId } from '../../ledger/types';
import type { FullWords } from '../../text/Words';
import { Icon } from '../shared/Icon';
import { useLangOf } from '../shared/useLangOf';
import { CardSection } from './CardSection';
import { CardSums } from './CardSums';
import { previewOf } from './previewOf';

interface Props {
  readonly measure: Measure;
  readonly place: PlaceId;
  readonly index: LedgerIndex;
  readonly words: FullWords;
  readonly site: SiteTexts;
  readonly drawn: ClaimId | null;
  /** Whether it stands open at first. */
  readonly open: boolean;
}

/** One measure of a card: folded, its latest figures; open, every claim with its caution and parties. */
export function CardMeasure(props: Props) {
  const { measure, place, index, words, site, drawn, open: openAtFirst } = props;
  const { text } = words;
  const id = useId();
  const langOf = useLangOf();
  const [open, setOpen] = useState(openAtFirst);
  const party = oneParty(measure.sides);
  return (
    <section className="card-section card-measure">
      <h3 className="card-group-title">
        <button
          type="button"
          className="card-fold"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span>{measure.metric.label}</span>
          <span className="card-count">
            {!open && text.card.figures(measure.claims.length)}
          </span>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </button>
      </h3>
      <div id={id}>
        {open ? (
          <>
            <p className="card-quiet">
              <span>{`${text.card.counted(measure.claims.length, measure.documents)} `}</span>
              <span lang={langOf(measure.metric.caution)}>{measure.metric.caution}</span>
              {party !== null && <span>{` ${text.card.oneParty(site.sides[party])}`}</span>}
            </p>
            {measure.sections.map((section) => (
              <CardSection
                key={`${section.mode} ${JSON.stringify(section.time)}`}
                section={section}
                place={place}
                index={index}
                words={words}
                drawn={drawn}
              />
            ))}
            <CardSums sums={measure.sums} words={words} />
          </>
        ) : (
          <p className="card-preview">
            {previewOf(measure, words).map(({ id, figure, period }) => (
              <span key={id}>
                {figure !== null && <strong>{figure}</strong>}
                <span>{` ${period}`}</span>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}
