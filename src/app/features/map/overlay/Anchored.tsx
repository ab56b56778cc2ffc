import type { ReactNode } from 'react';
import type { Camera } from '../../../../camera/Camera';
import { project } from '../../../../camera/mercator';
import type { Size } from '../../../../camera/shapes';
import { hundredths } from '../../../../lib/hundredths';
import type { LaidOut } from './useLabels';

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

/** Beyond these scales labels that keep their type size would crowd or scatter: they fade until laid out anew. */
const FADE = { below: 0.75, above: 1.5 };

/** Name of the attributes that hold where an anchored part stands in the layout. */
const anchorAttributes = { x: 'data-x', y: 'data-y' } as const;

/** The transform that puts the drawing of a layout, scaled by `scale`, under a camera. */
export function overlayTransform(
  { origin }: LaidOut,
  size: Size,
  camera: Camera,
  scale = 1,
): string {
  const [x, y] = project([camera.lng, camera.lat], camera.zoom);
  const left = origin[0] * scale - x + size.width / 2;
  const top = origin[1] * scale - y + size.height / 2;
  return `translate(${hundredths(left)} ${hundredths(top)})`;
}

/**
 * Gives back what puts the drawing of a layout under a camera. While panning that is one transform;
 * while zooming the lines scale, and what has a size on the screen keeps it and follows its anchor.
 */
export function overlayMover(
  root: SVGGElement,
  laid: LaidOut,
  size: Size,
): (camera: Camera) => void {
  const scaled = [...root.querySelectorAll('.map-scaled')];
  const anchored = [...root.querySelectorAll(`[${anchorAttributes.x}]`)].map((element) => ({
    element,
    x: Number(element.getAttribute(anchorAttributes.x)),
    y: Number(element.getAttribute(anchorAttributes.y)),
  }));
  // Not 1: what the elements hold may be from the layout before.
  let drawnScale = NaN;

  return (camera) => {
    const scale = 2 ** (camera.zoom - laid.layout.zoom);
    root.setAttribute('transform', overlayTransform(laid, size, camera, scale));
    root.classList.toggle('map-fading', scale < FADE.below || scale > FADE.above);
    if (scale === drawnScale) return;
    drawnScale = scale;
    for (const element of scaled) element.setAttribute('transform', `scale(${scale})`);
    for (const part of anchored) {
      part.element.setAttribute('transform', `translate(${part.x * scale} ${part.y * scale})`);
    }
  };
}
