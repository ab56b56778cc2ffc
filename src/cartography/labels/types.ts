import type { FeatureCollection } from 'geojson';
import type { Rect, Point } from '../../camera/shapes';
import type { ClaimId, PlaceId } from '../../ledger/types';
import type { Outlines } from '../../places/types';
import type { LabelRequest, FillSpec, SceneGroup, SceneSquare } from '../types';

/** The part of the map that a reader sees when the layout is made, and what lies over it. */
export interface Frame {
  readonly zoom: number;
  /** Visible window, world pixels. */
  readonly window: Rect;
  /** Title plate, buttons, scale bar, popup: world pixels. */
  readonly obstacles: readonly Rect[];
  /** Phone type sizes (12/13, square 13) instead of desktop (13/15, square 22). */
  readonly compact: boolean;
}

/** Type of one line, at 90 % width (visual.md, Type). */
export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight: 500 | 650;
  /** Pixels after each letter but the last. */
  readonly tracking: number;
  /** Height that the line takes, and the distance from its top to its baseline; pixels. */
  readonly height: number;
  readonly baseline: number;
}

export interface PlacedLine {
  readonly text: string;
  readonly role: LabelRequest['lines'][number]['role'];
  /** Middle of the baseline. */
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
}

export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly rect: Rect;
  readonly lines: readonly PlacedLine[];
  /**
   * Place whose fill lies beneath the text; null: ground outside every district. Differs from
   * `request.place` at the end of a leader line and beside a square, where ink and halo have to
   * follow this fill.
   */
  readonly on: PlaceId | null;
  /** Leader line from the dot in the district to the label; null where the label stands inside. */
  readonly leader: { readonly dot: Point; readonly end: Point } | null;
}

/** The one label of a joint group: a box on a connector, or (small group, room inside) none. */
export interface PlacedBox {
  readonly request: LabelRequest;
  readonly group: ClaimId;
  readonly rect: Rect;
  readonly lines: readonly PlacedLine[];
  readonly connector: { readonly from: Point; readonly to: Point };
}

/** Curve between members of a group that lie apart; crosses no other district. */
export interface PlacedGroupCurve {
  readonly group: ClaimId;
  /** Dots inside the members, r 4.5, near the edge where the curve leaves. */
  readonly ends: readonly [Point, Point];
  /** Smooth polyline from the first end to the second. */
  readonly path: readonly Point[];
  /** True where no way round exists and the curve had to cross another district. */
  readonly crosses: boolean;
}

export interface PlacedSquare {
  readonly place: PlaceId;
  readonly rect: Rect;
}

/** S4 in one class: two arrows apart, 14 wide. */
export interface PlacedMark {
  readonly place: PlaceId;
  readonly rect: Rect;
}

export interface Layout {
  readonly zoom: number;
  readonly labels: readonly PlacedLabel[];
  readonly boxes: readonly PlacedBox[];
  readonly groupCurves: readonly PlacedGroupCurve[];
  readonly squares: readonly PlacedSquare[];
  readonly marks: readonly PlacedMark[];
}

/** What layoutLabels needs: what is to be written, what it is written on, and what is seen. */
export interface LayoutInput {
  readonly requests: readonly LabelRequest[];
  readonly outlines: Outlines;
  readonly groups: readonly SceneGroup[];
  readonly squares: readonly SceneSquare[];
  readonly fills: ReadonlyMap<PlaceId, FillSpec>;
  /** Countries and lakes, by their property `kind`; a country's id is that of its request. */
  readonly context: FeatureCollection;
  readonly frame: Frame;
}
