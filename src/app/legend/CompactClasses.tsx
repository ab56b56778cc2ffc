import type { LegendRow } from '../../cartography/types';
import { useText } from '../shared/TextContext';
import { rowName } from './rowName';

interface Props {
  /** High to low, as in the legend. */
  readonly classes: readonly LegendRow[];
  /** Between neighbouring classes, low to high. */
  readonly bounds: readonly string[];
  readonly filter: string | null;
  readonly onFilter: (row: LegendRow | null) => void;
}

/** The classes as one bar, low to high, with the number of districts in each; for the phone. */
export function CompactClasses({ classes, bounds, filter, onFilter }: Props) {
  const text = useText();
  const ascending = classes.toReversed();
  if (ascending.length === 0) return null;
  return (
    <div className="legend-compact legend-narrow">
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
