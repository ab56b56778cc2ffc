import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Claim, ClaimId, PlaceId } from '../ledger/types';
import type { FillKind, StateId } from '../figures/types';

/** CSS hex colour, `#rrggbb`, opaque (K3). */
export type Hex = string;

/** Textures of visual.md. `stripes` S2, `dots` S3, `stripes-dots` a joint figure that is partial, `cross` S4, `named` S6, `hatch` S7. */
export type TextureId = 'stripes' | 'dots' | 'stripes-dots' | 'cross' | 'named' | 'hatch';

/** How one place is filled. */
export interface FillSpec {
  readonly place: PlaceId;
  readonly fill: FillKind;
  /** Opaque base; equals the legend swatch to the pixel (K3). */
  readonly base: Hex;
  /** Ink of what is written on it. */
  readonly label: Hex;
  readonly texture: TextureId | null;
  /** Colour of the texture's lines or dots; null without one. */
  readonly textureInk: Hex | null;
  /** S5: inner border colour; else null. */
  readonly innerBorder: Hex | null;
  /** S4 in one class: the mark of two arrows apart. */
  readonly disagreeMark: boolean;
  readonly state: StateId;
}

/** Tone of one edge that districts share, by its id. */
export interface EdgeTone {
  readonly edge: number;
  readonly colour: Hex;
  readonly width: number;
}

/** A joint figure as one unit (S2): outline round the dissolved members. */
export interface SceneGroup {
  readonly id: ClaimId;
  readonly claim: Claim;
  readonly members: readonly PlaceId[];
  readonly carriers: readonly PlaceId[];
  /** Dissolved along the shared edges; a MultiPolygon where members lie apart. */
  readonly outline: Feature<Polygon | MultiPolygon>;
  /** True where the members do not touch: a tie curve joins them. */
  readonly apart: boolean;
}

/** S10: a place without an outline. */
export interface SceneSquare {
  readonly place: PlaceId;
  readonly at: readonly [number, number];
  readonly fill: FillSpec;
}

export type LabelKind =
  'chosen' | 'joint' | 'value' | 'partial' | 'named' | 'none' | 'country' | 'context';

export interface LabelLine {
  readonly text: string;
  readonly role: 'name' | 'figure' | 'dates' | 'country';
}

/** What should be written, in order of priority; where is found by cartography/labels. */
export interface LabelRequest {
  /** Place id, `group:<claim id>` or `country:<id>`. */
  readonly id: string;
  readonly kind: LabelKind;
  /** Place whose fill it stands on; null for joint boxes and countries. */
  readonly place: PlaceId | null;
  /** For joint boxes: the group. */
  readonly group: ClaimId | null;
  /** Name first, then figure, then dates; the first two may be given up in that order (Labels 3). */
  readonly lines: readonly LabelLine[];
  readonly ink: Hex;
  /** Colour of the fill beneath. */
  readonly halo: Hex;
  readonly haloWidth: number;
  /** For countries and squares: where, [lng, lat]; null: inside the place's outline. */
  readonly at: readonly [number, number] | null;
  /** May stand on free ground with a leader line if it does not fit inside. */
  readonly mayLead: boolean;
}

/** One row of the legend (K2, S8). */
export interface LegendRow {
  readonly id: string;
  readonly swatch: Omit<FillSpec, 'place'> & { readonly outlined: boolean };
  readonly text: string;
  readonly note: string | null;
  readonly count: number;
  readonly places: readonly PlaceId[];
}

export interface Legend {
  readonly title: string;
  /** Classes from high to low. */
  readonly classes: readonly LegendRow[];
  /** States present; `none` (S7) always. */
  readonly states: readonly LegendRow[];
  /** Looks not in this view. */
  readonly absent: readonly Omit<LegendRow, 'count' | 'places'>[];
}

/** The figures made drawable. Knows nothing of MapLibre, SVG or React. */
export interface Scene {
  readonly fills: ReadonlyMap<PlaceId, FillSpec>;
  readonly edges: readonly EdgeTone[];
  readonly groups: readonly SceneGroup[];
  readonly squares: readonly SceneSquare[];
  readonly labels: readonly LabelRequest[];
}
