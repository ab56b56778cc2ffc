import type { ReactNode } from 'react';
import { anchorAttributes } from './moveOverlay';
import { hundredths } from '../shared/hundredths';

interface Props {
  /** What it is, and of what: a place, a request, a group. Read by tests, which look at nothing else. */
  readonly part: 'label' | 'box' | 'square' | 'mark' | 'dot';
  readonly of: string;
  /** Where it stands in the layout, from its origin; CSS px. */
  readonly x: number;
  readonly y: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the overlay that keeps its size while the map is zoomed, and follows its anchor (moveOverlay). */
export function Anchored({ part, of, className, children, ...at }: Props) {
  const [x, y] = [hundredths(at.x), hundredths(at.y)];
  return (
    <g
      className={className}
      data-part={part}
      data-of={of}
      {...{ [anchorAttributes.x]: x, [anchorAttributes.y]: y }}
      transform={`translate(${x} ${y})`}
    >
      {children}
    </g>
  );
}
