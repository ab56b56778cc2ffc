import type { Figure, PerArea } from '../../figures/types';
import type { Metric } from '../../ledger/types';
import { computedText, numberText } from '../../text/numberText';
import { measureIn } from '../../text/periodText';
import { quantitySpoken, quantityText, quantityWithUnit } from '../../text/quantityText';
import { stateLines } from '../../text/stateText';
import type { Words } from '../../text/Words';
import type { ChosenPeriod } from '../../view/View';
import { capitalised } from '../shared/capitalised';

interface Props {
  readonly figure: Figure;
  readonly metric: Metric;
  readonly period: ChosenPeriod;
  readonly words: Words;
}

/** The figure as stated, with its qualifier and unit, and its state in words. */
export function PopupFigure({ figure, metric, period, words }: Props) {
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
