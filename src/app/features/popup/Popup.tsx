import { useState } from 'react';
import type { Figure, PerArea } from '../../../figures/types';
import type { Claim, PlaceId } from '../../../ledger/types';
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
import { useAtlas } from '../../state/atlas';
import { useLangOf, useText } from '../../state/useText';
import { useView } from '../../state/useView';
import { ViewLink } from '../../ui/ViewLink';
import { PopupSource } from './PopupSource';

interface Props {
  readonly figure: Figure;
  readonly onCopy: () => void;
}

/** Claims of a list that stand open before the reader asks for more. */
const FIRST = 3;

/** How one district's figure is known: who says so, where, when, why this one, and who says otherwise. */
export function Popup({ figure, onCopy }: Props) {
  const { metric, words } = useAtlas();
  const { text } = words;
  const openDownload = useDownload();
  const langOf = useLangOf();
  const why = decisionText(figure, text);
  const outline = outlineText(figure, words);
  const disputing = figure.dispute?.claims.filter((claim) => claim !== figure.claim) ?? [];
  const others = figure.others.filter((claim) => !disputing.includes(claim));
  const about = figure.place;

  return (
    <>
      <div className="popup-body">
        <div className="popup-top">
          <PopupFigure figure={figure} />
        </div>
        {figure.claim !== null && (
          <PopupSource
            claim={figure.claim}
            perArea={figure.perArea}
            witnesses={figure.witnesses}
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
          about={about}
        />
        <PopupClaims
          title={text.popup.otherClaims(others.length)}
          claims={others}
          first={FIRST}
          about={about}
        />
        <p className="popup-section" lang={langOf(metric.caution)}>
          {metric.caution}
        </p>
        <PopupClaims
          title={text.popup.namedIn(figure.namedIn.length)}
          claims={figure.namedIn}
          // Beside a figure of the district's own the wider ones wait until asked for.
          first={figure.claim === null ? FIRST : 0}
          about={about}
        />
        {outline !== null && <p className="popup-section">{outline}</p>}
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
            onClick={() => openDownload({ part: 'citation', claim: figure.claim?.id ?? null })}
          >
            {text.taking.cite}
          </button>
        </span>
      </p>
    </>
  );
}

/** The figure as stated, with its qualifier and unit, and its state in words. */
function PopupFigure({ figure }: { readonly figure: Figure }) {
  const { metric, words } = useAtlas();
  const period = useView((state) => state.view.period);
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
        <PerAreaLine perArea={figure.perArea} figure={quantityWithUnit(quantity, text)} />
      )}
    </>
  );
}

/** A4, K4: a computed number names what it was computed from. */
function PerAreaLine({
  perArea,
  figure,
}: {
  readonly perArea: PerArea;
  readonly figure: string;
}) {
  const { metric, words } = useAtlas();
  const { text } = words;
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
  readonly about: PlaceId;
  /** How many stand open before the reader asks for more. */
  readonly first: number;
}

/** A list of claims under a heading, folded beyond the first ones. */
function PopupClaims({ title, claims, about, first }: PopupClaimsProps) {
  const [open, setOpen] = useState(false);
  const { popup } = useText();
  if (claims.length === 0) return null;
  const shown = open ? claims : claims.slice(0, first);
  const units = new Set(claims.map((claim) => claim.quantity.unit));
  return (
    <section className="popup-section">
      <h3 className="popup-claims-title">{title}</h3>
      {shown.length > 0 && (
        <ul>
          {shown.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} about={about} withUnit={units.size > 1} />
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
