import type { Camera, CameraLimits } from '../camera/Camera';
import type { Bounds } from '../camera/shapes';
import type { Palette } from '../cartography/colours';
import type { Scene } from '../cartography/types';
import type { PlaceId } from '../ledger/types';
import type { Context, Edge, Outlines } from '../places/types';

/** What never changes while the page is open: loaded once, given to a renderer when it is made. */
export interface Ground {
  readonly outlines: Outlines;
  readonly edges: readonly Edge[];
  /** Countries (the country itself as an underlay) and lakes; properties `kind`: `country` | `lake`. */
  readonly context: Context;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Two ways to draw a Scene: with the browser alone, and with the map engine. */
export type RendererKind = 'svg' | 'engine';

/** Why the map engine is gone for good. */
export type EngineLoss = 'no-webgl' | 'engine-failed' | 'context-lost';

export interface RendererEvents {
  /** Pointer over a place, or over none; x and y in CSS pixels of the map element. */
  onHover(place: PlaceId | null, x: number, y: number): void;
  onPick(place: PlaceId | null): void;
  /** Every frame in which the camera moved: place the overlay. */
  onMove(camera: Camera): void;
  /** The camera came to rest. */
  onRest(camera: Camera): void;
  /** First complete picture. */
  onReady(): void;
  /** The latest scene is on the screen, whole and in its own colours, where the camera was placed. */
  onDrawn(): void;
  /** The picture is gone and may come back: `onDrawn` then says so, or `onLost`. */
  onPaused(): void;
  /** The drawing engine is gone for good; what to say is in `reason`. */
  onLost(reason: EngineLoss): void;
}

/** Which places stand out. */
export interface Emphasis {
  readonly hovered: PlaceId | null;
  readonly chosen: PlaceId | null;
  readonly focused: PlaceId | null;
  /** Legend filter: these stand out, the others go to ground; null: no filter. */
  readonly highlighted: ReadonlySet<PlaceId> | null;
}

/** Two ways to draw one Scene stand behind this. */
export interface Renderer {
  /** `blend`: fills may take 150 ms to their new colour; false while periods play. */
  draw(scene: Scene, blend: boolean): void;
  /** Colours of what no scene speaks of: ground, waters, countries, strong lines. */
  paint(palette: Palette): void;
  emphasise(emphasis: Emphasis): void;
  /** Animated unless the reader prefers reduced motion. */
  moveCamera(camera: Camera): void;
  /** At once, without motion; `onDrawn` says when the picture is there. */
  place(camera: Camera): void;
  /** Animated like `look`. */
  fit(bounds: Bounds, padding: Padding): void;
  /** By whole or part levels; counts as the reader's own movement. */
  zoomBy(delta: number): void;
  camera(): Camera;
  resize(): void;
  destroy(): void;
}

/** Makes a renderer that draws in `container`, in place of what is in it. */
export type CreateRenderer = (
  container: HTMLElement,
  ground: Ground,
  events: RendererEvents,
  options: RendererOptions,
) => Renderer;

/** What the app decides once, when a renderer is made. */
export interface RendererOptions {
  readonly palette: Palette;
  readonly start: Camera;
  /** Where the middle of the map may be, and how near and far. */
  readonly limits: CameraLimits;
}
