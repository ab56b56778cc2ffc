import { BINS, type HistogramMark } from '../../cartography/histogramOf';
import { hundredths } from '../shared/hundredths';

interface Props {
  /** The marks of one class. */
  readonly marks: readonly HistogramMark[];
  /** Columns that the fullest bin of the histogram needs. */
  readonly columns: number;
}

const WIDTH = 36;
/** Height of a legend row and of a bin in it, px. */
const ROW = 24;
const BIN = 4.2;
const RADIUS = 1.75;
/** From mark to mark in a bin, px; less where the fullest bin needs it. */
const STEP = 4.5;
const FIRST = 4.5;

/**
 * One class of the histogram beside its row: a dot for each figure, higher figures higher up. For
 * the eye alone; the row says the count.
 */
export function ClassMarks({ marks, columns }: Props) {
  const step = Math.min(STEP, (WIDTH - FIRST - RADIUS) / Math.max(1, columns - 1));
  const yOf = (bin: number) => ROW / 2 + ((BINS - 1) / 2 - bin) * BIN;
  return (
    <svg className="legend-marks" width={WIDTH} height={ROW} aria-hidden="true">
      <line x1="0.5" y1="0" x2="0.5" y2={ROW} />
      {marks.map(({ bin, column }) => (
        <circle
          key={`${bin} ${column}`}
          cx={hundredths(FIRST + column * step)}
          cy={hundredths(yOf(bin))}
          r={RADIUS}
        />
      ))}
    </svg>
  );
}
