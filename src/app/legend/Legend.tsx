import { useId, type ReactNode } from 'react';
import type { HistogramMark } from '../../cartography/histogramOf';
import type { Legend as LegendRows, LegendRow } from '../../cartography/types';
import { Swatch } from '../shared/Swatch';
import { useText } from '../shared/TextContext';
import { ClassMarks } from './ClassMarks';
import { CompactClasses } from './CompactClasses';
import { LegendRowButton } from './LegendRowButton';
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
          <span className="legend-wide">{legend.title}</span>
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
