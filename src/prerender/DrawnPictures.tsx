import { fitCamera } from '../cartography/fitCamera';
import { project } from '../cartography/labels/project';
import { createCameraTrack } from '../app/map/cameraTrack';
import { layoutAt } from '../app/map/layoutAt';
import type { MapViewProps } from '../app/map/MapViewProps';
import { Overlay } from '../app/map/Overlay';
import { FIRST_PICTURE } from '../app/map/servedPicture';
import { windowAt } from '../app/map/windowAt';
import { useText } from '../app/shared/TextContext';
import { stageFrame } from '../app/stageFrame';
import { svgMap } from '../renderers/svg/svgMap';
import { svgElement } from '../renderers/svg/tree/svgElement';
import type { Bounds, Emphasis } from '../renderers/Renderer';
import type { Camera } from '../view/View';
import { firstFrames, type FirstFrame } from './firstFrames';

/** How far a picture goes beyond its window, for windows of other proportions; CSS px. */
const MARGIN = 400;

const CALM: Emphasis = { hovered: null, chosen: null, focused: null, lit: null };

/**
 * The map as pictures for windows of several kinds, drawn at build. Each fits the districts that
 * the map opens at into the box that the style sheet leaves free, as `fitCamera` does, so that the
 * map takes over in the same place at every size of the window.
 */
export function DrawnPictures(props: MapViewProps) {
  return (
    <div className={FIRST_PICTURE}>
      {firstFrames.map((frame) => (
        <DrawnPicture key={frame.name} {...props} frame={frame} />
      ))}
    </div>
  );
}

function DrawnPicture(props: MapViewProps & { readonly frame: FirstFrame }) {
  const { frame, ground, scene, palette, focus, limits } = props;
  const { name, width, height, phone, obstacles } = frame;
  const text = useText();
  const size = { width, height };
  const { padding } = stageFrame({
    size,
    sheet: phone ? 'middle' : null,
    limits,
    focus,
    district: null,
  });
  const camera = fitCamera(focus, size, padding, limits);
  const laid = layoutAt(scene, ground, camera, size, obstacles, phone);
  const map = svgMap({
    scene,
    ground,
    palette,
    camera,
    width,
    height,
    emphasis: CALM,
    id: `first-${name}`,
    label: null,
    margin: MARGIN,
  });
  return (
    <svg
      className={`map-first-${name}`}
      viewBox={boxOf(focus, camera, size)}
      role="img"
      aria-label={text.map.title}
    >
      {svgElement(map)}
      <Overlay
        laid={laid}
        scene={scene}
        emphasis={CALM}
        palette={palette}
        size={size}
        track={createCameraTrack(camera)}
        tie={null}
      />
    </svg>
  );
}

/** Where the districts that the map opens at lie in a picture: `x y width height`, its px. */
function boxOf(
  [west, south, east, north]: Bounds,
  camera: Camera,
  size: { readonly width: number; readonly height: number },
): string {
  const window = windowAt(camera, size);
  const [left, top] = project([west, north], camera.zoom);
  const [right, bottom] = project([east, south], camera.zoom);
  const numbers = [left - window.x, top - window.y, right - left, bottom - top];
  return numbers.map((number) => number.toFixed(2)).join(' ');
}
