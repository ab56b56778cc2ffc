import { fitCamera } from '../cartography/fitCamera';
import { project } from '../cartography/labels/project';
import type { MapViewProps } from '../app/map/MapViewProps';
import { windowAt } from '../app/map/windowAt';
import { layoutSizes } from '../app/shared/layoutSizes';
import { stageFrame } from '../app/stageFrame';
import tokens from '../app/tokens.css?raw';
import type { Bounds } from '../renderers/Renderer';
import { fromScreen } from '../renderers/svg/camera/fromScreen';
import type { Camera } from '../view/View';
import type { FirstFrame } from './firstFrames';

/** A window with what the map shows in it at first. */
export interface Framing {
  readonly frame: FirstFrame;
  readonly camera: Camera;
  /** All that its picture shows, margin included. */
  readonly seen: Bounds;
  /** Where the districts that the map opens at lie in it, as a viewBox: `x y width height`, CSS px. */
  readonly box: string;
}

/** As at the usual size of letters. What holds for narrow windows alone stands further down, and changes no picture. */
const sizes = layoutSizes(
  (property) => new RegExp(`${property}:([^;]+);`).exec(tokens)?.[1] ?? '',
  16,
);

/** Looks at what the map opens at through a window, as the page will. */
export function framed(
  frame: FirstFrame,
  { focus, limits }: Pick<MapViewProps, 'focus' | 'limits'>,
): Framing {
  const { width, height, margin, phone } = frame;
  const size = { width, height };
  const sheet = phone ? 'middle' : null;
  const { padding } = stageFrame({ size, sizes, sheet, limits, focus, district: null });
  const camera = fitCamera(focus, size, padding, limits);
  const [west, north] = fromScreen([-margin, -margin], camera, size);
  const [east, south] = fromScreen([width + margin, height + margin], camera, size);
  return { frame, camera, seen: [west, south, east, north], box: boxOf(focus, camera, size) };
}

function boxOf(
  [west, south, east, north]: Bounds,
  camera: Camera,
  size: Pick<FirstFrame, 'width' | 'height'>,
): string {
  const window = windowAt(camera, size);
  const [left, top] = project([west, north], camera.zoom);
  const [right, bottom] = project([east, south], camera.zoom);
  const numbers = [left - window.x, top - window.y, right - left, bottom - top];
  return numbers.map((number) => number.toFixed(2)).join(' ');
}
