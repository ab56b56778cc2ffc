import type { ReactNode } from 'react';
import type { CameraLimits, Camera } from '../../../camera/Camera';
import type { Rect, Bounds, Size } from '../../../camera/shapes';
import type { Palette } from '../../../cartography/colours';
import type { PlaceId } from '../../../ledger/types';
import type { Direction } from '../../../lib/directions';
import type {
  Emphasis,
  Ground,
  Padding,
  RendererEvents,
  RendererKind,
} from '../../../renderers/Renderer';
import type { SceneIn } from '../../state/atlas';
import type { TooltipWords } from './Tooltip';
import type { Ahead, LabelLayout } from './overlay/useLabels';
import type { Leader } from './popupLeader';

/** A tooltip with all that it says in one text for the ear, which may be on its way (null). */
type SpokenWords = TooltipWords & { readonly spoken: string | null };

export interface MapViewProps {
  /** What it shows, for its accessible name. */
  readonly title: string;
  /** Measure, period, colouring and language of what it shows: another text for each. */
  readonly shows: string;
  /** Of the element that it fills; null before it is measured. */
  readonly size: Size | null;
  readonly ground: Ground;
  /** What is to be drawn, in the colours of a palette. */
  readonly sceneIn: SceneIn;
  readonly ahead: Ahead;
  readonly palette: Palette;
  /** Which renderer is to draw; null: to be found out once the map stands. */
  readonly drawnBy: RendererKind | null;
  /** Which place has the focus is the map's own. */
  readonly emphasis: Omit<Emphasis, 'focused'>;
  /** Where keys lead. */
  readonly walk: MapWalk;
  /** Where the View looks; null: fitted to `focus`, also when window or padding change. */
  readonly camera: Camera | null;
  readonly limits: CameraLimits;
  /** What the map opens at, and what it opens out to. */
  readonly focus: Bounds;
  readonly country: Bounds;
  /** Kept free round `focus`; CSS px. */
  readonly padding: Padding;
  /** Height at the foot of the map that a sheet covers, CSS px: no label stands there. */
  readonly covered: number;
  /** Phone sizes. */
  readonly compact: boolean;
  /** False while periods play: colours change at once. */
  readonly blend: boolean;
  /**
   * What lies over the map, CSS px of the map: labels keep clear of it. The map's own controls are
   * known. Null before it is measured.
   */
  readonly obstacles: readonly Rect[] | null;
  /** Null while its program is not here: the map has no labels, and a served picture stays over it. */
  readonly labelLayout: LabelLayout | null;
  /** It did not arrive: the map does without labels. */
  readonly unlabelled: boolean;
  /** From the popup to the district that it is about. */
  readonly leader: Leader | null;
  readonly tooltip: (place: PlaceId) => SpokenWords | null;
  /** The districts beside one, as a list that can be chosen from. */
  readonly neighbours: (of: PlaceId, acts: NeighbourActs) => ReactNode;
  readonly onPick: (place: PlaceId | null) => void;
  /** The same by a key: the focus goes where it opens. */
  readonly onEnter: (place: PlaceId) => void;
  readonly onHover: (place: PlaceId | null) => void;
  /** The camera came to rest where the reader brought it; null: back to the fit. */
  readonly onCamera: (camera: Camera | null) => void;
  readonly onLost: RendererEvents['onLost'];
  /** Title, popup: over the map, above its labels. */
  readonly children?: ReactNode;
}

/** How keys walk over the places of a view. */
export interface MapWalk {
  /** A point inside the place, [longitude, latitude]; null: it is not on the map. */
  readonly pointOf: (place: PlaceId) => readonly [number, number] | null;
  /** The place that an arrow leads to; null: none lies that way. */
  readonly next: (place: PlaceId, direction: Direction) => PlaceId | null;
  /** Where a walk begins. */
  readonly start: PlaceId | null;
  /** With the highest and the lowest figure; null: there is no figure. */
  readonly highest: PlaceId | null;
  readonly lowest: PlaceId | null;
}

/** What comes of a list of neighbours. */
export interface NeighbourActs {
  /** The whole list for the ear. Stays the same while the list is open. */
  readonly onSay: (spoken: string) => void;
  readonly onGo: (place: PlaceId) => void;
  /** Esc: back to the map. */
  readonly onClose: () => void;
  /** The focus went elsewhere. */
  readonly onLeave: () => void;
}
