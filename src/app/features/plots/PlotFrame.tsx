import type { PlotScene } from '../../../cartography/plots/PlotScene';

/** How far above the base a dash stands. */
const ABOVE_BASE = 5;

/** What lies under the marks: chosen year, grid, axes, years with their own claims, gaps, breaks. */
export function PlotFrame({ scene }: { readonly scene: PlotScene }) {
  const { area, columns, ticks, breaks, chosen } = scene;
  return (
    <g aria-hidden="true">
      {columns
        .filter((column) => column.chosen)
        .map(({ x, width }) => (
          <rect key={x} className="plot-chosen" x={x} y="0" width={width} height={area.base} />
        ))}
      {ticks.map(({ y, text }) => (
        <g key={y}>
          <line className="plot-grid" x1={area.left} x2={area.right} y1={y} y2={y} />
          <text className="plot-tick" x={area.left - 7} y={y + 4.5}>
            {text}
          </text>
        </g>
      ))}
      {columns.map(({ year, x, labelled, head, chosen: isChosen }) => (
        <g key={year}>
          {labelled && (
            <>
              <line
                className="plot-year-line"
                x1={x}
                x2={x}
                y1={head === null ? area.top - 6 : 2}
                y2={area.base}
              />
              <text
                className={isChosen ? 'plot-year-chosen' : undefined}
                x={x + 6}
                y={area.base + 17}
              >
                {year}
              </text>
            </>
          )}
          {head !== null && (
            <>
              <text className="plot-head" x={x + 6} y="15">
                {head.figure}
              </text>
              <text x={x + 6} y="32">
                {head.note}
              </text>
            </>
          )}
        </g>
      ))}
      <line
        className="plot-base"
        x1={area.left}
        x2={area.right}
        y1={area.base}
        y2={area.base}
      />
      {scene.gaps.map(({ from, to }) => (
        <line
          key={from}
          className="plot-gap"
          x1={from}
          x2={to}
          y1={area.base - ABOVE_BASE}
          y2={area.base - ABOVE_BASE}
        />
      ))}
      {breaks.map(({ x, lines, anchor }) => (
        <g key={x}>
          <line className="plot-break" x1={x} x2={x} y1={area.top - 4} y2={area.base} />
          {lines.map((line, i) => (
            <text
              key={i}
              className={`plot-anchor-${anchor}`}
              x={x - 6}
              y={area.top + 12 + i * 16}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {chosen !== null && (
        <>
          <line
            className="plot-chosen-line"
            x1={chosen.x}
            x2={chosen.x}
            y1={area.top - 14}
            y2={area.base}
          />
          <text
            className={`plot-head plot-anchor-${chosen.anchor}`}
            x={chosen.x + (chosen.anchor === 'start' ? 6 : -6)}
            y={area.top - 5}
          >
            {chosen.text}
          </text>
        </>
      )}
    </g>
  );
}
