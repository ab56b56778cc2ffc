import type { MarkShape } from '../../../cartography/plots/PlotScene';
import { shapes } from '../../../cartography/plots/marks';
import { isOpen } from '../../../series/claimTraits';
import type { Plot } from '../../../series/types';
import { capitalised } from '../../../text/phrases';
import { seriesText } from '../../../text/plotText';
import { useFullWords } from '../../state/useFullWords';
import { MarkGlyph } from './PlotMarks';

interface Props {
  readonly plot: Plot;
  /** Series to name; the others are counted. */
  readonly most: number;
}

/** What each shape stands for: series, and the looks of a mark that this plot really has. */
export function PlotLegend({ plot, most }: Props) {
  const words = useFullWords();
  const { text } = words;
  const points = plot.series.flatMap((series) => series.points);
  const main = plot.series[0]?.points ?? [];
  const shown = plot.series.length > most ? most - 1 : most;
  const hidden = plot.series.length - shown;
  return (
    <ul className="plot-legend">
      {plot.series.slice(0, shown).map((series, i) => (
        <LegendLine
          key={series.id}
          shape={shapes[i % shapes.length] ?? 'dot'}
          filled={i === 0}
          repeated={false}
          words={capitalised(seriesText(series, plot, words), text.lang)}
        />
      ))}
      {hidden > 0 && <li className="plot-legend-more">{text.plots.more(hidden)}</li>}
      {main.some(isOpen) && (
        <LegendLine shape="dot" filled={false} repeated={false} words={text.plots.open} />
      )}
      {points.some((point) => point.repeats.length > 0) && (
        <LegendLine shape="dot" filled={false} repeated words={text.plots.again} />
      )}
    </ul>
  );
}

interface LineProps {
  readonly shape: MarkShape;
  readonly filled: boolean;
  readonly repeated: boolean;
  readonly words: string;
}

function LegendLine({ shape, filled, repeated, words }: LineProps) {
  return (
    <li className="plot-legend-line">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <MarkGlyph shape={shape} filled={filled} repeated={repeated} />
      </svg>
      <span>{words}</span>
    </li>
  );
}
