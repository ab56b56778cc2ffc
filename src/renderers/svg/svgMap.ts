import { fromScreen } from './camera/fromScreen';
import { createMapDrawing } from './drawing/createMapDrawing';
import { cropGround } from './drawing/cropGround';
import type { MapInput } from './drawing/MapInput';
import { cornerOf } from './drawing/Projection';
import type { Bounds, Ground } from '../Renderer';
import type { SvgNode } from './tree/SvgNode';

export interface SvgMapInput extends MapInput {
  readonly ground: Ground;
  /** Begins every id in the picture: letters, digits and dashes, unique on the page. */
  readonly id: string;
  /** What the picture is called to those who do not see it; null: the page around it says so. */
  readonly label: string | null;
  /** How far the ground goes beyond the window, CSS px: at least as far as the widest line is wide. */
  readonly margin: number;
}

/**
 * The map as a picture: the same as either renderer shows, less the labels above it. Pure; for the
 * page that is complete before any script runs, and for pictures that leave the page.
 */
export function svgMap({ ground, id, label, margin, ...input }: SvgMapInput): SvgNode {
  const named =
    label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label };
  const draw = createMapDrawing({
    ground: cropGround(ground, boundsSeen(input, margin)),
    // Of the whole ground, so that textures lie where the interactive map draws them.
    corner: cornerOf(ground.outlines),
    id,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', ...named },
  });
  return draw(input, input.camera.zoom);
}

function boundsSeen({ camera, width, height }: MapInput, margin: number): Bounds {
  const size = { width, height };
  const [west, north] = fromScreen([-margin, -margin], camera, size);
  const [east, south] = fromScreen([width + margin, height + margin], camera, size);
  return [west, south, east, north];
}
