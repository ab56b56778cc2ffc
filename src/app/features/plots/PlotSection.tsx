import { useId, useState } from 'react';
import type { Claim, Metric } from '../../../ledger/types';
import type { ChosenPeriod } from '../../../periods/Period';
import { pointsIn } from '../../../series/plotsOf';
import type { Plot } from '../../../series/types';
import { capitalised } from '../../../text/phrases';
import { plotSummary, plotKindText } from '../../../text/plotText';
import { useFullWords } from '../../state/useFullWords';
import { PlotBox } from './PlotBox';
import { PlotLegend } from './PlotLegend';
import { PlotTable } from './PlotTable';

interface Props {
  readonly plot: Plot;
  readonly metric: Metric;
  readonly heads: ReadonlyMap<number, readonly Claim[]>;
  readonly period: ChosenPeriod | null;
}

/** Pixels. */
const HEIGHT = 250;
const ALL = 99;

/** One plot of the screen of plots: title, legend, picture, what it shows in words, and its table. */
export function PlotSection(props: Props) {
  const { plot, metric, heads, period } = props;
  const words = useFullWords();
  const { text } = words;
  const [asTable, setAsTable] = useState(false);
  const tableId = useId();
  const summaryId = useId();
  const kind = plotKindText(plot, text);
  const title = text.plots.titled(metric.label, kind);
  return (
    <section className="plot-section" aria-label={title}>
      <header className="plot-section-head">
        <h3 className="plot-section-title">{capitalised(kind, text.lang)}</h3>
        <button
          type="button"
          className="plot-section-toggle"
          aria-expanded={asTable}
          aria-controls={tableId}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? text.plots.hideTable : text.plots.showTable}
        </button>
      </header>
      <PlotLegend plot={plot} most={ALL} />
      <PlotBox
        plot={plot}
        metric={metric}
        heads={heads}
        period={period}
        height={HEIGHT}
        label={text.plots.figureLabel(title, pointsIn(plot))}
        describedBy={summaryId}
      />
      <p className="plot-section-summary">
        <span id={summaryId}>{plotSummary(plot, words)}</span>
        {plot.gaps.length > 0 && <span>{` ${text.plots.dash}`}</span>}
      </p>
      <div id={tableId} className="plot-section-table">
        {asTable && <PlotTable plot={plot} title={title} />}
      </div>
    </section>
  );
}
