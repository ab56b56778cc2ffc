import { createCameraTrack } from '../app/map/cameraTrack';
import { layoutAt } from '../app/map/layoutAt';
import type { MapViewProps } from '../app/map/MapViewProps';
import { Overlay } from '../app/map/Overlay';
import { FIRST_PICTURE } from '../app/map/ServedPicture';
import { useText } from '../app/shared/TextContext';
import type { Bounds, Emphasis, Ground } from '../renderers/Renderer';
import { createMapDrawing } from '../renderers/svg/drawing/createMapDrawing';
import { cropGround } from '../renderers/svg/drawing/cropGround';
import { cornerOf } from '../renderers/svg/drawing/Projection';
import { svgElement } from '../renderers/svg/tree/svgElement';
import type { SvgNode } from '../renderers/svg/tree/SvgNode';
import { firstFrames } from './firstFrames';
import { framed, type Framing } from './framed';

/** Of the paths in every picture: about that of a map on a wide screen. */
const PATH_ZOOM = 7.5;

const CALM: Emphasis = { hovered: null, chosen: null, focused: null, lit: null };

/**
 * The map as pictures for windows of several kinds, drawn at build. The style sheet shows one, and
 * fits the districts that the map opens at into the space that it leaves free, as `fitCamera` does:
 * so the map takes over in the same place at every size of the window.
 */
export function DrawnPictures(props: MapViewProps) {
  const text = useText();
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
          {svgElement(mapIn(framing, ground, props))}
          <LabelsIn framing={framing} {...props} />
        </svg>
      ))}
    </div>
  );
}

function mapIn({ frame, camera }: Framing, ground: Ground, props: MapViewProps): SvgNode {
  const { width, height, name } = frame;
  const { scene, palette } = props;
  const draw = createMapDrawing({
    ground,
    // Of the whole ground, so that textures lie where the interactive map draws them.
    corner: cornerOf(props.ground.outlines),
    id: `first-${name}`,
    attributes: { 'aria-hidden': 'true' },
  });
  return draw({ scene, emphasis: CALM, palette, camera, width, height }, PATH_ZOOM);
}

function LabelsIn({ framing, ...props }: MapViewProps & { readonly framing: Framing }) {
  const { frame, camera } = framing;
  const { scene, ground, palette } = props;
  return (
    <Overlay
      laid={layoutAt(scene, ground, camera, frame, frame.obstacles, frame.phone)}
      scene={scene}
      emphasis={CALM}
      palette={palette}
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
