import type { PlaceId } from '../ledger/types';
import type { Outlines, Edge } from '../places/types';
import type { Scene } from '../cartography/types';
import type { Camera } from '../view/View';
import type { FeatureCollection } from 'geojson';

/** What never changes while the page is open: loaded once, given to a renderer when it is made. */
export interface Ground {
  readonly outlines: Outlines;
  readonly edges: readonly Edge[];
  /** Countries (the country itself as an underlay) and lakes; properties `kind`: `country` | `lake`. */
  readonly context: FeatureCollection;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];

export interface RendererEvents {
  /** Pointer over a place, or over none; x and y in CSS pixels of the map element. */
  onHover(place: PlaceId | null, x: number, y: number): void;
  onPick(place: PlaceId | null): void;
  /** Every frame in which the camera moved: place the overlay. */
  onMove(camera: Camera): void;
  /** The camera came to rest. `byReader`: dragged, wheeled, keyed; not the program's own fit. */
  onRest(camera: Camera, byReader: boolean): void;
  /** First complete picture. */
  onReady(): void;
  /** The drawing engine is gone for good; what to say is in `reason`. */
  onLost(reason: 'no-webgl' | 'engine-failed' | 'context-lost'): void;
}

/** Which places stand out. */
export interface Emphasis {
  readonly hovered: PlaceId | null;
  readonly chosen: PlaceId | null;
  readonly focused: PlaceId | null;
  /** Legend filter: these stand out, the others go to ground; null: no filter. */
  readonly lit: ReadonlySet<PlaceId> | null;
}

/** Two ways to draw one Scene stand behind this. */
export interface Renderer {
  draw(scene: Scene): void;
  emphasise(emphasis: Emphasis): void;
  /** Animated unless the reader prefers reduced motion. */
  look(camera: Camera): void;
  fit(bounds: Bounds, padding: Padding): void;
  zoomBy(delta: number): void;
  camera(): Camera;
  resize(): void;
  destroy(): void;
}
