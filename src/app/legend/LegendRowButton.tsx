import type { ReactNode } from 'react';
import type { LegendRow } from '../../cartography/types';
import { Swatch } from '../shared/Swatch';
import { useText } from '../shared/TextContext';
import { rowName } from './rowName';

interface Props {
  readonly row: LegendRow;
  /** The figures of a class; null for a state. */
  readonly marks: ReactNode;
  readonly pressed: boolean;
  readonly onPoint: (row: LegendRow | null) => void;
  readonly onToggle: () => void;
}

/** One look: pointing at it lights up its districts, pressing it keeps them lit. */
export function LegendRowButton({ row, marks, pressed, onPoint, onToggle }: Props) {
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
        onPointerEnter={() => onPoint(row)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(row)}
        onBlur={() => onPoint(null)}
      >
        <Swatch look={row.swatch} />
        <span className="legend-words">
          <span>{row.text}</span>
          {row.note !== null && <span className="legend-note">{row.note}</span>}
        </span>
        {marks}
        <span translate="no" className="legend-count">
          {row.count}
        </span>
      </button>
    </li>
  );
}
