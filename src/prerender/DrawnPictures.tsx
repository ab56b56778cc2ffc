import { dark, light } from '../cartography/colours';
import type { Scene } from '../cartography/types';
import { createCameraTrack } from '../app/map/cameraTrack';
import { layoutAt } from '../app/map/layoutAt';
import type { MapViewProps } from '../app/map/MapViewProps';
import { Overlay } from '../app/map/Overlay';
import { FIRST_PICTURE } from '../app/map/ServedPicture';
import { useText } from '../app/shared/TextContext';
import { tokenPalette } from '../app/shared/tokenPalette';
import type { Bounds, Emphasis, Ground } from '../renderers/Renderer';
import { createMapDrawing } from '../renderers/svg/drawing/createMapDrawing';
import { cropGround } from '../renderers/svg/drawing/cropGround';
import { cornerOf } from '../renderers/svg/drawing/Projection';
import { svgElement } from '../renderers/svg/tree/svgElement';
import type { SvgNode } from '../renderers/svg/tree/SvgNode';
import { firstFrames } from './firstFrames';
import { framed, type Framing } from './framed';
import { inTokens } from './inTokens';

/** Of the paths in every picture: about that of a map on a wide screen. */
const PATH_ZOOM = 7.5;

const CALM: Emphasis = { hovered: null, chosen: null, focused: null, lit: null };

/**
 * The map as pictures for windows of several kinds, drawn at build. The style sheet shows one, and
 * fits the districts that the map opens at into the space that it leaves free, as `fitCamera` does:
 * so the map takes over in the same place at every size of the window. It gives them their colours
 * too, and so the theme.
 */
export function DrawnPictures(props: MapViewProps) {
  const text = useText();
  const scene = inTokens(props.sceneIn(light), props.sceneIn(dark));
  const framings = firstFrames.map((frame) => framed(frame, props));
  // The same ground in each: what is written more than once is hardly sent more than once.
  const ground = cropGround(props.ground, unionOf(framings.map(({ seen }) => seen)));
  return (
    <div className={FIRST_PICTURE}>
      {framings.map((framing) => (
        <svg
          key={framing.frame.name}
          className={`map-first-${framing.frame.name}`}
          viewBox={framing.box}
          role="img"
          aria-label={text.map.title}
        >
          {svgElement(mapIn(framing, ground, scene, props))}
          <LabelsIn framing={framing} scene={scene} ground={props.ground} />
        </svg>
      ))}
    </div>
  );
}

function mapIn(
  { frame, camera }: Framing,
  ground: Ground,
  scene: Scene,
  props: MapViewProps,
): SvgNode {
  const { width, height, name } = frame;
  const draw = createMapDrawing({
    ground,
    // Of the whole ground, so that textures lie where the interactive map draws them.
    corner: cornerOf(props.ground.outlines),
    id: `first-${name}`,
    attributes: { 'aria-hidden': 'true' },
  });
  return draw(
    { scene, emphasis: CALM, palette: tokenPalette, camera, width, height },
    PATH_ZOOM,
  );
}

interface LabelsProps {
  readonly framing: Framing;
  readonly scene: Scene;
  readonly ground: Ground;
}

function LabelsIn({ framing, scene, ground }: LabelsProps) {
  const { frame, camera } = framing;
  return (
    <Overlay
      laid={layoutAt({
        scene,
        ground,
        camera,
        size: frame,
        obstacles: frame.obstacles,
        compact: frame.phone,
      })}
      scene={scene}
      emphasis={CALM}
      palette={tokenPalette}
      size={frame}
      track={createCameraTrack(camera)}
      tie={null}
    />
  );
}

function unionOf(bounds: readonly Bounds[]): Bounds {
  return [
    Math.min(...bounds.map(([west]) => west)),
    Math.min(...bounds.map(([, south]) => south)),
    Math.max(...bounds.map(([, , east]) => east)),
    Math.max(...bounds.map(([, , , north]) => north)),
  ];
}
