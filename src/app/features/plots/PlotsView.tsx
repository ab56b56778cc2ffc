import { useId, useMemo } from 'react';
import type { Claim, Metric, MetricId } from '../../../ledger/types';
import { besideOf } from '../../../series/besideOf';
import { plotsOf } from '../../../series/plotsOf';
import { yearHeads } from '../../../series/yearHeads';
import type { Plot } from '../../../series/types';
import { plotKindText } from '../../../text/plotText';
import type { ChosenPeriod } from '../../../periods/Period';
import { capitalised } from '../../../text/phrases';
import { ClaimItem } from '../../claims/ClaimItem';
import { Icon } from '../../ui/Icon';
import { useWorld } from '../../state/atlas';
import type { Run } from '../../../view/store';
import { useKeyRun } from '../../state/useKeyRun';
import { useFullWords } from '../../state/useFullWords';
import { useLangOf } from '../../state/useText';
import { BesideList } from './BesideList';
import { PlotSection } from './PlotSection';
import { groupBy } from '../../../lib/group';
import type { LedgerIndex } from '../../../ledger/index/LedgerIndex';
import { FAMILIES, families } from '../../../ledger/measureKinds';
import './plotsView.css';

interface Props {
  readonly metric: Metric;
  /** The chosen period, where it belongs to this measure; null: none is marked. */
  readonly period: ChosenPeriod | null;
  readonly onMetric: (metric: MetricId, run?: Run) => void;
}

/** All plots of one measure, one for each kind of period and start, and what stands beside them. */
export function PlotsView({ metric, period, onMetric }: Props) {
  const { index } = useWorld();
  const { text } = useFullWords();
  const keys = useKeyRun();
  const pickerId = useId();
  const langOf = useLangOf();
  const plots = plotsOf(index, metric.id);
  const topics = useMemo(() => plotTopics(index), [index]);
  const heads = useMemo(() => yearHeads(index, metric.id), [index, metric.id]);
  const besides = useMemo(() => besideOf(index, metric.id), [index, metric.id]);
  const alone = plots.filter(isAlone);
  return (
    <div className="plots">
      <h2 className="plots-title">{text.plots.screenTitle}</h2>
      <div className="plots-picker">
        <label className="field-label" htmlFor={pickerId}>
          {text.plots.measure}
        </label>
        <div className="select">
          <select
            id={pickerId}
            value={metric.id}
            onChange={(event) => onMetric(event.target.value, keys.now())}
            {...keys.handlers}
          >
            {topics.map(({ family, metrics }) => (
              <optgroup key={family} label={text.plots.families[family]}>
                {metrics.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
            {plots.length === 0 && <option value={metric.id}>{metric.label}</option>}
          </select>
          <Icon name="chevron-down" />
        </div>
      </div>
      <p className="plots-note">{text.plots.note(text.units.heading[metric.unit])}</p>
      <p className="plots-caution" lang={langOf(metric.caution)}>
        {metric.caution}
      </p>
      {plots.length === 0 && <p>{text.plots.none}</p>}
      {plots
        .filter((plot) => !isAlone(plot))
        .map((plot) => (
          <PlotSection
            key={plot.id}
            plot={plot}
            metric={metric}
            heads={isWithin(plot) ? heads : NO_HEADS}
            period={period}
          />
        ))}
      {alone.length > 0 && (
        <section className="plots-alone" aria-label={text.plots.alone}>
          <h3 className="plot-section-title">{text.plots.alone}</h3>
          <p className="plots-note">{text.plots.aloneNote}</p>
          {alone.map((plot) => (
            <div key={plot.id}>
              <h4 className="plots-alone-kind">
                {capitalised(plotKindText(plot, text), text.lang)}
              </h4>
              <ul>
                {plot.series.flatMap(({ points }) =>
                  points.map(({ claim }) => (
                    <ClaimItem key={claim.id} claim={claim} about={null} withUnit />
                  )),
                )}
              </ul>
            </div>
          ))}
        </section>
      )}
      <BesideList besides={besides} />
    </div>
  );
}

const NO_HEADS: ReadonlyMap<number, readonly Claim[]> = new Map();

/** One or two marks make no plot. */
function isAlone({ series }: Plot): boolean {
  const points = series.flatMap((each) => each.points);
  return points.reduce((marks, point) => marks + 1 + point.repeats.length, 0) < 3;
}

/** Periods shorter than a year stand under the claims for the year. */
function isWithin({ kind }: Plot): boolean {
  return kind === 'month' || kind === 'week' || kind === 'part-year';
}

/** The order in which a reader meets the families of measures: first what was done or happened. */
const inOrder = [true, false].flatMap((happens) =>
  FAMILIES.filter((family) => families[family].happens === happens),
);

interface PlotTopic {
  readonly family: Metric['family'];
  readonly metrics: readonly Metric[];
}

/** Measures reported for the whole area, by family; in the ledger's order. Empty families left out. */
export function plotTopics(index: LedgerIndex): readonly PlotTopic[] {
  const plotted = index.ledger.metrics.filter(({ id }) => plotsOf(index, id).length > 0);
  const byFamily = groupBy(plotted, (metric) => metric.family);
  return inOrder.flatMap((family) => {
    const metrics = byFamily.get(family) ?? [];
    return metrics.length === 0 ? [] : [{ family, metrics }];
  });
}
