import { useId } from 'react';
import type { PlotMark, PlotScene, MarkShape } from '../../../cartography/plots/PlotScene';
import { glyphPath } from '../../../cartography/plots/marks';
import type { ClaimId } from '../../../ledger/types';
import { mixesFonts } from '../../ui/mixesFonts';

interface Props {
  readonly scene: PlotScene;
  readonly active: ClaimId | null;
  /** The mark that Tab reaches; the arrow keys go on from it. */
  readonly stop: ClaimId | undefined;
  readonly nameOf: (mark: PlotMark) => string;
  readonly onFocus: (mark: PlotMark) => void;
  readonly onPick: (mark: PlotMark) => void;
}

/** Stems, steps and marks; each mark is a button that opens its claim. */
export function PlotMarks({ scene, active, stop, nameOf, onFocus, onPick }: Props) {
  const id = useId();
  return (
    <>
      <g aria-hidden="true">
        {scene.steps.map((steps) => (
          <path
            key={steps.join(' ')}
            className="plot-steps"
            d={`M${steps.map(([x, y]) => `${x} ${y}`).join('L')}`}
          />
        ))}
        {scene.marks.map(({ claim, main, x, y, stem, range, days }) => (
          <g key={claim.id} className={main ? undefined : 'plot-other'}>
            {stem !== null && (
              <line className="plot-stem" x1={x} x2={x} y1={stem.from} y2={stem.to} />
            )}
            {days !== null && (
              <line className="plot-days" x1={days.from} x2={days.to} y1={y} y2={y} />
            )}
            {range !== null && (
              <rect
                className="plot-range"
                x={x - 3.5}
                y={range.top}
                width="7"
                height={range.bottom - range.top}
              />
            )}
          </g>
        ))}
      </g>
      {scene.marks.map((mark) => (
        <g
          key={mark.claim.id}
          className={`plot-mark${mark.claim.id === active ? ' plot-mark-active' : ''}`}
          transform={`translate(${mark.x} ${mark.y})`}
          role="button"
          aria-label={nameOf(mark)}
          aria-pressed={mark.claim.id === active}
          tabIndex={mark.claim.id === stop ? 0 : -1}
          data-claim={mark.claim.id}
          onFocus={() => onFocus(mark)}
          onClick={(event) => {
            // Pointers are heard by the plot, which finds the nearest mark; this is the click of a
            // reader's software.
            if (event.detail === 0) onPick(mark);
          }}
        >
          <circle className="plot-halo" r="8.5" />
          {mark.range === null ? (
            <MarkGlyph shape={mark.shape} filled={mark.filled} repeated={mark.again} />
          ) : (
            <rect
              className="plot-range-hit"
              x="-4"
              y={mark.range.top - mark.y}
              width="8"
              height={mark.range.bottom - mark.range.top}
            />
          )}
        </g>
      ))}
      <g aria-hidden="true">
        {scene.labels.map(({ claim, x, y, anchor, figure, note }) => {
          const below = mixesFonts(`${figure}${note ?? ''}`) ? `${id}${claim.id}` : undefined;
          const label = (
            <text
              key={claim.id}
              id={below}
              className={`plot-label plot-anchor-${anchor}`}
              x={x}
              y={y}
            >
              <tspan className="plot-label-figure">{figure}</tspan>
              {note !== null && (
                <tspan x={x} dy="16">
                  {note}
                </tspan>
              )}
            </text>
          );
          if (below === undefined) return label;
          return (
            <g key={claim.id} className="plot-label-mixed">
              <use className="plot-label-below" href={`#${below}`} />
              {label}
            </g>
          );
        })}
      </g>
    </>
  );
}

interface MarkGlyphProps {
  readonly shape: MarkShape;
  readonly filled: boolean;
  /** A witness at a date of its own: smaller (C6). */
  readonly repeated?: boolean;
}

/** The shape of one mark around the origin. */
export function MarkGlyph({ shape, filled, repeated = false }: MarkGlyphProps) {
  const className = `plot-glyph${filled ? ' plot-glyph-filled' : ''}`;
  if (shape === 'dot') return <circle className={className} r={repeated ? 2.75 : 4} />;
  return <path className={className} d={glyphPath(shape, repeated ? 0.7 : 1)} />;
}
