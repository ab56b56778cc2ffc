import { useId, useMemo, useState } from 'react';
import type { Claim, Metric } from '../../../ledger/types';
import { claimDays } from '../../../periods/claimSpan';
import { periodDays, type ChosenPeriod } from '../../../periods/Period';
import { besideOf, type Beside } from '../../../series/besideOf';
import { pointsIn, plotFor, plotsOf } from '../../../series/plotsOf';
import { yearHeads } from '../../../series/yearHeads';
import { plotSummary, plotKindText } from '../../../text/plotText';
import { useAtlas } from '../../state/atlas';
import { useFullWords } from '../../state/useFullWords';
import { useView } from '../../state/useView';
import { BesideNote } from './BesideList';
import { PlotLegend } from './PlotLegend';
import { PlotBox } from './PlotBox';
import { PlotTable } from './PlotTable';
import './wholeAreaPlot.css';

interface Props {
  /** Opens all plots of the measure; no button where it is missing. */
  readonly onOpenAll?: () => void;
}

/** CSS px. */
const HEIGHT = 164;

/** Series that the legend of the strip has room for. */
const NAMED = 3;

/**
 * The plot under the map: of all plots of the measure the one that says most about the chosen
 * period, with a mark for each claim. Figures for the whole area are never spread over districts.
 */
export function WholeAreaPlot({ onOpenAll }: Props) {
  const { index, metric } = useAtlas();
  const period = useView((state) => state.view.period);
  const words = useFullWords();
  const { plots } = words.text;
  const [asTable, setAsTable] = useState(false);
  const figureId = useId();
  const summaryId = useId();
  const plot = useMemo(
    () => plotFor(plotsOf(index, metric.id), period),
    [index, metric.id, period],
  );
  const heads = useMemo(() => yearHeads(index, metric.id), [index, metric.id]);
  const beside = useMemo(
    () => besideOf(index, metric.id).find((each) => isBesidePeriod(each, metric, period)),
    [index, metric, period],
  );
  if (plot === null) return <p className="area-plot-none">{plots.none}</p>;
  const kind = plotKindText(plot, words.text);
  const title = plots.titled(metric.label, kind);
  const dash = plot.gaps.length > 0 ? ` ${plots.dash}` : '';
  const headed = plot.kind === 'month' || plot.kind === 'week' || plot.kind === 'part-year';
  return (
    <section className="area-plot" aria-label={plots.strip(kind)}>
      <div className="area-plot-words">
        <h3 className="area-plot-title">{plots.strip(kind)}</h3>
        <p className="area-plot-note">
          <span>{`${plots.note(words.text.units.heading[metric.unit])}${dash} `}</span>
          <button
            type="button"
            className="area-plot-all"
            aria-expanded={asTable}
            aria-controls={figureId}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? plots.hideTable : plots.showTable}
          </button>
          {onOpenAll !== undefined && (
            <>
              <span> </span>
              <button type="button" className="area-plot-all" onClick={onOpenAll}>
                {plots.allPlots}
              </button>
            </>
          )}
        </p>
        <PlotLegend plot={plot} most={NAMED} />
      </div>
      <p className="unseen" id={summaryId}>
        {plotSummary(plot, words)}
      </p>
      <div
        className={asTable ? 'area-plot-figure area-plot-table' : 'area-plot-figure'}
        id={figureId}
      >
        {asTable ? (
          <PlotTable plot={plot} title={title} />
        ) : (
          <PlotBox
            key={plot.id}
            plot={plot}
            metric={metric}
            heads={headed ? heads : NO_HEADS}
            period={period}
            height={HEIGHT}
            label={plots.figureLabel(title, pointsIn(plot))}
            describedBy={summaryId}
          />
        )}
      </div>
      {beside !== undefined && <BesideNote beside={beside} />}
    </section>
  );
}

/** A whole statement of another measure, where it speaks of the chosen time. */
function isBesidePeriod({ claim }: Beside, metric: Metric, period: ChosenPeriod): boolean {
  if (claim.metric === metric.id || claim.coverage === 'part') return false;
  if (claim.period !== 'during') return true;
  const chosen = periodDays(period);
  const days = claimDays(claim);
  return days.first <= chosen.last && days.last >= (chosen.first ?? days.last);
}

const NO_HEADS: ReadonlyMap<number, readonly Claim[]> = new Map();
