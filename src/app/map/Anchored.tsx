import type { ReactNode } from 'react';

interface Props {
  /** Where it stands in the layout, from its origin; CSS px. */
  readonly x: number;
  readonly y: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the overlay that keeps its size while the map is zoomed, and follows its anchor (moveOverlay). */
export function Anchored({ x, y, className, children }: Props) {
  return (
    <g className={className} data-x={x} data-y={y} transform={`translate(${x} ${y})`}>
      {children}
    </g>
  );
}
