import { useId, type ReactNode } from 'react';
import { BINS, type HistogramMark } from '../../../cartography/legendOf';
import type { Legend as LegendRows, LegendRow } from '../../../cartography/types';
import { Swatch } from '../../ui/Swatch';
import { useText } from '../../state/useText';
import { rowName } from '../../ui/rowName';
import { hundredths } from '../../../lib/hundredths';
import './legend.css';

interface Props {
  readonly legend: LegendRows;
  /** Between the classes, low to high, in words. */
  readonly bounds: readonly string[];
  /** The figures on the scale of the classes. */
  readonly histogram: readonly HistogramMark[];
  readonly unit: string;
  /** Row whose districts the reader asked for; momentary, not in the link (L1). */
  readonly filter: string | null;
  readonly onPoint: (row: LegendRow | null) => void;
  readonly onFilter: (row: LegendRow | null) => void;
}

/** What the looks mean, how many districts have each, and where they are (K2, S8). */
export function Legend(props: Props) {
  const { legend, bounds, histogram, unit, filter, onPoint, onFilter } = props;
  const { legendPanel: text, marks } = useText();
  const heading = useId();
  const columns = 1 + Math.max(0, ...histogram.map((mark) => mark.column));
  const row = (each: LegendRow, marks: ReactNode = null) => (
    <LegendRowButton
      key={each.id}
      row={each}
      marks={marks}
      pressed={each.id === filter}
      onPoint={onPoint}
      onToggle={() => onFilter(each.id === filter ? null : each)}
    />
  );
  return (
    <section className="legend" aria-labelledby={heading}>
      <div className="legend-head">
        <h2 className="field-label" id={heading}>
          <span className="unseen">{`${text.heading}${marks.colon} `}</span>
          <span className="legend-wide">{`${legend.title} `}</span>
          <span className="legend-narrow">{text.compactTitle(unit)}</span>
        </h2>
        <span className="legend-wide legend-count" aria-hidden="true">
          {text.districts}
        </span>
      </div>
      <CompactClasses
        classes={legend.classes}
        bounds={bounds}
        filter={filter}
        onFilter={onFilter}
      />
      {legend.classes.length > 0 && (
        <ul className="legend-rows legend-wide">
          {legend.classes.map((each, i) => {
            const classIndex = legend.classes.length - 1 - i;
            const marks = histogram.filter((mark) => mark.classIndex === classIndex);
            return row(each, <ClassMarks marks={marks} columns={columns} />);
          })}
        </ul>
      )}
      <ul className="legend-rows">{legend.states.map((each) => row(each))}</ul>
      {filter !== null && (
        <p className="legend-filter">
          <span>{`${text.filterOn} `}</span>
          <button
            type="button"
            className="text-button"
            onClick={({ currentTarget }) => {
              // The button goes: the focus stays with the row that it speaks of.
              pressedRow(currentTarget)?.focus();
              onFilter(null);
            }}
          >
            {text.filterOff}
          </button>
        </p>
      )}
      {legend.absent.length > 1 && (
        <div className="legend-absent">
          <h3 className="legend-absent-title">{text.absent}</h3>
          <ul className="legend-absent-looks">
            {legend.absent.map((look) => (
              <li key={look.id}>
                <Swatch look={look.swatch} />
                <span>{look.text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {/* The style sheet knows which theme is shown; this page may have been served before. */}
      <p className="legend-darker in-light">{text.darkerMeans}</p>
      <p className="legend-darker in-dark">{text.lighterMeans}</p>
    </section>
  );
}

/** The row that filters; of the bar and the list the one that is shown. */
function pressedRow(within: Element): HTMLElement | undefined {
  const rows = within.closest('.legend')?.querySelectorAll<HTMLElement>('[aria-pressed=true]');
  return [...(rows ?? [])].find((row) => row.offsetParent !== null);
}

interface LegendRowButtonProps {
  readonly row: LegendRow;
  /** The figures of a class; null for a state. */
  readonly marks: ReactNode;
  readonly pressed: boolean;
  readonly onPoint: (row: LegendRow | null) => void;
  readonly onToggle: () => void;
}

/** One look: pointing at it lights up its districts, pressing it keeps them lit. */
function LegendRowButton({ row, marks, pressed, onPoint, onToggle }: LegendRowButtonProps) {
  const text = useText();
  const empty = row.count === 0;
  return (
    <li>
      <button
        type="button"
        className={`legend-row${empty ? ' legend-row-empty' : ''}`}
        aria-pressed={pressed}
        aria-label={rowName(row, text)}
        disabled={empty}
        onClick={onToggle}
        // React calls this on disabled buttons too: a look that no district has would dim them all.
        onPointerEnter={() => onPoint(empty ? null : row)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(row)}
        onBlur={() => onPoint(null)}
      >
        <Swatch look={row.swatch} />
        <span className="legend-words">
          <span>{`${row.text} `}</span>
          {row.note !== null && <span className="legend-note">{`${row.note} `}</span>}
        </span>
        {marks}
        <span translate="no" className="legend-count">
          {row.count}
        </span>
      </button>
    </li>
  );
}

interface ClassMarksProps {
  /** The marks of one class. */
  readonly marks: readonly HistogramMark[];
  /** Columns that the fullest bin of the histogram needs. */
  readonly columns: number;
}

const WIDTH = 36;

/** Height of a row in the units of the drawing; legend.css says how high a row is. */
const ROW = 24;

const BIN = 4.2;

const RADIUS = 1.75;

/** From mark to mark in a bin; less where the fullest bin needs it. */
const STEP = 4.5;

const FIRST = 4.5;

/**
 * One class of the histogram beside its row: a dot for each figure, higher figures higher up. For
 * the eye alone; the row says the count.
 */
function ClassMarks({ marks, columns }: ClassMarksProps) {
  const step = Math.min(STEP, (WIDTH - FIRST - RADIUS) / Math.max(1, columns - 1));
  const yOf = (bin: number) => ROW / 2 + ((BINS - 1) / 2 - bin) * BIN;
  return (
    <svg className="legend-marks" viewBox={`0 0 ${WIDTH} ${ROW}`} aria-hidden="true">
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

interface CompactClassesProps {
  /** High to low, as in the legend. */
  readonly classes: readonly LegendRow[];
  /** Between neighbouring classes, low to high. */
  readonly bounds: readonly string[];
  readonly filter: string | null;
  readonly onFilter: (row: LegendRow | null) => void;
}

/** The classes as one bar, low to high, with the number of districts in each; for the phone. */
function CompactClasses({ classes, bounds, filter, onFilter }: CompactClassesProps) {
  const text = useText();
  const ascending = classes.toReversed();
  if (ascending.length === 0) return null;
  return (
    <div className="legend-narrow">
      <ul className="legend-bar">
        {ascending.map((row) => {
          const { base, label } = row.swatch;
          return (
            <li key={row.id}>
              <button
                type="button"
                className="legend-cell"
                aria-pressed={row.id === filter}
                aria-label={rowName(row, text)}
                onClick={() => onFilter(row.id === filter ? null : row)}
              >
                <svg className="notranslate" width="100%" height="100%" aria-hidden="true">
                  <rect width="100%" height="100%" fill={base} />
                  <text x="50%" y="50%" fill={label}>
                    {row.count}
                  </text>
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      <svg className="notranslate legend-bounds" width="100%" height="20" aria-hidden="true">
        {bounds.map((bound, i) => (
          <text key={i} x={`${((i + 1) / ascending.length) * 100}%`} y="15">
            {bound}
          </text>
        ))}
      </svg>
    </div>
  );
}
