import type { Figure } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Metric } from '../../ledger/types';
import { decisionText } from '../../text/decisionText';
import { outlineText } from '../../text/stateText';
import type { Words } from '../../text/Words';
import type { ChosenPeriod } from '../../view/View';
import { useTake } from '../shared/TakeContext';
import { useLangOf } from '../shared/useLangOf';
import { ViewLink } from '../shared/ViewLink';
import { PopupClaims } from './PopupClaims';
import { PopupFigure } from './PopupFigure';
import { PopupSource } from './PopupSource';

interface Props {
  readonly figure: Figure;
  readonly metric: Metric;
  readonly period: ChosenPeriod;
  readonly index: LedgerIndex;
  readonly words: Words;
  readonly onCopy: () => void;
}

/** Claims of a list that stand open before the reader asks for more. */
const FIRST = 3;

/** How one district's figure is known: who says so, where, when, why this one, and who says otherwise. */
export function Popup({ figure, metric, period, index, words, onCopy }: Props) {
  const { text } = words;
  const take = useTake();
  const langOf = useLangOf();
  const why = decisionText(figure, text);
  const outline = outlineText(figure, words);
  const disputing = figure.dispute?.claims.filter((claim) => claim !== figure.claim) ?? [];
  const others = figure.others.filter((claim) => !disputing.includes(claim));
  const lists = { index, words, about: figure.place } as const;

  return (
    <>
      <div className="popup-body">
        <div className="popup-top">
          <PopupFigure figure={figure} metric={metric} period={period} words={words} />
        </div>
        {figure.claim !== null && (
          <PopupSource
            claim={figure.claim}
            perArea={figure.perArea}
            witnesses={figure.witnesses}
            index={index}
            words={words}
          />
        )}
        {why !== null && (
          <p className="popup-section popup-why">
            <strong>{text.popup.why}</strong>
            <span>{` ${why} `}</span>
            {figure.claim !== null && (
              <ViewLink to={{ claim: figure.claim.id }}>{text.popup.theClaim}</ViewLink>
            )}
          </p>
        )}
        <PopupClaims
          title={text.popup.disagreeing}
          claims={disputing}
          first={FIRST}
          {...lists}
        />
        <PopupClaims
          title={text.popup.otherClaims(others.length)}
          claims={others}
          first={FIRST}
          {...lists}
        />
        <p className="popup-section popup-caution" lang={langOf(metric.caution)}>
          {metric.caution}
        </p>
        <PopupClaims
          title={text.popup.namedIn(figure.namedIn.length)}
          claims={figure.namedIn}
          // Beside a figure of the district's own the wider ones wait until asked for.
          first={figure.claim === null ? FIRST : 0}
          {...lists}
        />
        {outline !== null && <p className="popup-section popup-outline">{outline}</p>}
      </div>
      <p className="popup-section popup-actions">
        <ViewLink to={{ card: true }}>{text.popup.allFigures}</ViewLink>
        <span className="popup-takes">
          <button type="button" className="text-button" onClick={onCopy}>
            {text.shared.copyLink}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => take({ part: 'citation', claim: figure.claim?.id ?? null })}
          >
            {text.taking.cite}
          </button>
        </span>
      </p>
    </>
  );
}
