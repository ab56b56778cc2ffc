import { useState } from 'react';
import type { Figure, PerArea } from '../../../figures/types';
import type { LedgerIndex } from '../../../ledger/index/LedgerIndex';
import type { Metric, Claim, PlaceId } from '../../../ledger/types';
import type { ChosenPeriod } from '../../../periods/Period';
import type { Words } from '../../../text/Words';
import {
  computedText,
  numberText,
  quantitySpoken,
  quantityText,
  quantityWithUnit,
} from '../../../text/numberText';
import { measureIn } from '../../../text/periodText';
import { capitalised } from '../../../text/phrases';
import { decisionText, outlineText } from '../../../text/figureNotes';
import { stateLines } from '../../../text/stateText';
import { ClaimItem } from '../../claims/ClaimItem';
import { useDownload } from '../../state/DownloadContext';
import { useLangOf } from '../../state/useText';
import { ViewLink } from '../../ui/ViewLink';
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
  const take = useDownload();
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

interface PopupFigureProps {
  readonly figure: Figure;
  readonly metric: Metric;
  readonly period: ChosenPeriod;
  readonly words: Words;
}

/** The figure as stated, with its qualifier and unit, and its state in words. */
function PopupFigure({ figure, metric, period, words }: PopupFigureProps) {
  const { text } = words;
  const { quantity } = figure;
  return (
    <>
      {quantity !== null && (
        <p className="popup-figure">
          <span className="unseen">{quantitySpoken(quantity, text)}</span>
          <span aria-hidden="true">
            <strong translate="no">{quantityText(quantity, text)}</strong>
            <span>{` ${text.units.after(quantity.unit, quantity.high ?? quantity.value)}`}</span>
          </span>
        </p>
      )}
      <p className="popup-measure">{measureIn(metric.label, period, text)}</p>
      {stateLines(figure, words).map((line) => (
        <p key={line.id} className="popup-state">
          {capitalised(line.text, text.lang)}
        </p>
      ))}
      {figure.perArea !== null && quantity !== null && (
        <PerAreaLine
          perArea={figure.perArea}
          figure={quantityWithUnit(quantity, text)}
          metric={metric}
          words={words}
        />
      )}
    </>
  );
}

/** A4, K4: a computed number names what it was computed from. */
function PerAreaLine({
  perArea,
  figure,
  metric,
  words: { text },
}: {
  readonly perArea: PerArea;
  readonly figure: string;
  readonly metric: Metric;
  readonly words: Words;
}) {
  const { value, areaKm2, areaBasis } = perArea;
  if (value === null || areaKm2 === null) return null;
  const unit = text.units.after(metric.unit, value);
  const area = `${numberText(areaKm2, 0, text.lang)} ${text.units.after('km2', areaKm2)}`;
  const basis = areaBasis === 'computed' ? text.popup.areaComputed : text.popup.areaReported;
  return (
    <p className="popup-measure">
      <strong>{text.popup.perArea(computedText(value, text.lang), unit)}</strong>
      <span>{`. ${text.popup.computedFrom(figure, area, basis)}`}</span>
    </p>
  );
}

interface PopupClaimsProps {
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly index: LedgerIndex;
  readonly words: Words;
  readonly about: PlaceId;
  /** How many stand open before the reader asks for more. */
  readonly first: number;
}

/** A list of claims under a heading, folded beyond the first ones. */
function PopupClaims({ title, claims, index, words, about, first }: PopupClaimsProps) {
  const [open, setOpen] = useState(false);
  const { popup } = words.text;
  if (claims.length === 0) return null;
  const shown = open ? claims : claims.slice(0, first);
  const units = new Set(claims.map((claim) => claim.quantity.unit));
  return (
    <section className="popup-section popup-claims">
      <h3 className="popup-claims-title">{title}</h3>
      {shown.length > 0 && (
        <ul>
          {shown.map((claim) => (
            <ClaimItem
              key={claim.id}
              claim={claim}
              index={index}
              words={words}
              about={about}
              withUnit={units.size > 1}
            />
          ))}
        </ul>
      )}
      {claims.length > first && (
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? popup.fewer : popup.more(claims.length - first, first > 0)}
        </button>
      )}
    </section>
  );
}
