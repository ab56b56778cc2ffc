import type { MapViewProps } from '../app/features/map/MapViewProps';
import { FIRST_PICTURE } from '../app/features/map/PrerenderedPicture';
import { createCameraTrack } from '../app/features/map/cameraTrack';
import { mapFrame } from '../app/features/map/framing';
import { Overlay } from '../app/features/map/overlay/Overlay';
import { layoutAt } from '../app/features/map/overlay/layoutAt';
import tokens from '../app/ui/tokens.css?raw';
import { tokenPalette } from '../app/state/tokenPalette';
import { useText } from '../app/state/useText';
import { layoutSizes } from '../app/ui/layoutSizes';
import type { Camera } from '../camera/Camera';
import { fitCamera, windowAt, fromScreen } from '../camera/fit';
import { project } from '../camera/mercator';
import type { Bounds } from '../camera/shapes';
import { dark, light, type Palette } from '../cartography/colours';
import type { Scene } from '../cartography/types';
import type { Emphasis, Ground } from '../renderers/Renderer';
import { createMapDrawing } from '../renderers/svg/drawing/createMapDrawing';
import { cornerOf } from '../renderers/svg/drawing/paths';
import { cropGround } from '../renderers/svg/svgMap';
import type { SvgNode } from '../svg/SvgNode';
import { svgElement } from '../svg/reactElement';
import { firstFrames, type FirstFrame } from './firstFrames';

/** Of the paths in every picture: about that of a map on a wide screen. */
const PATH_ZOOM = 7.5;

const CALM: Emphasis = { hovered: null, chosen: null, focused: null, highlighted: null };

/**
 * The map as pictures for windows of several kinds, drawn at build. The style sheet shows one, and
 * fits the districts that the map opens at into the space that it leaves free, as `fitCamera` does:
 * so the map takes over in the same place at every size of the window. It gives them their colours
 * too, and so the theme.
 */
export function DrawnPictures(props: MapViewProps) {
  const text = useText();
  const scene = inTokens(props.sceneIn(light, null), props.sceneIn(dark, null));
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
      leader={null}
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

/** A window with what the map shows in it at first. */
interface Framing {
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
function framed(
  frame: FirstFrame,
  { focus, limits }: Pick<MapViewProps, 'focus' | 'limits'>,
): Framing {
  const { width, height, margin, phone } = frame;
  const size = { width, height };
  const sheet = phone ? 'middle' : null;
  const { padding } = mapFrame({ size, sizes, sheet, limits, focus, district: null });
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

const HEX = /^#[0-9a-f]{6}$/;

/** The custom property that has a colour in the light theme and another in the dark. */
const inTokensTokens = new Map(
  (Object.keys(light) as (keyof Palette)[])
    // Labels have the colours of lines.
    .filter((key) => key !== 'stepLabels')
    .flatMap((key) => {
      const [inLight, inDark, token] = [light, dark, tokenPalette].map((of) =>
        [of[key]].flat(),
      );
      return (token ?? []).map((name, i) => [`${inLight?.[i]} ${inDark?.[i]}`, name] as const);
    })
    .toReversed(),
);

/**
 * One drawing for both themes, of the same thing drawn in each: where they differ, they do so in a
 * colour, and the custom property with these two values takes its place. So a page can be served
 * before it is known which theme its reader has.
 * @throws Error where they differ in anything else, or in a pair that no custom property has
 */
export function inTokens<Drawn>(inLight: Drawn, inDark: Drawn): Drawn {
  return merged(inLight, inDark) as Drawn;
}

function merged(one: unknown, other: unknown): unknown {
  if (Object.is(one, other)) return one;
  if (typeof one === 'string' && typeof other === 'string' && HEX.test(one)) {
    const token = inTokensTokens.get(`${one} ${other}`);
    if (token === undefined) throw new Error(`No colour is ${one} in light, ${other} in dark.`);
    return token;
  }
  if (one instanceof Map && other instanceof Map && one.size === other.size) {
    return new Map([...one].map(([key, value]) => [key, merged(value, other.get(key))]));
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.map((each, i) => merged(each, other[i]));
  }
  if (isRecord(one) && isRecord(other)) {
    const entries = Object.entries(one).map(([key, value]) => [key, merged(value, other[key])]);
    return Object.fromEntries(entries);
  }
  throw new Error(`The themes differ in more than colours: ${String(one)}, ${String(other)}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value?.constructor === Object;
}
