import type { FillKind } from '../figures/types';
import type { PlaceId } from '../ledger/types';
import { remembered } from '../lib/memo';
import type { Edge } from '../places/types';
import type { Palette } from './colours';
import type { PlacedLabel } from './labels/types';
import type { Hex, FillSpec, EdgeTone } from './types';

/** WCAG 2 contrast ratio of two opaque colours, from 1 to 21; the order does not matter. */
export function contrast(one: Hex, other: Hex): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance of an sRGB colour, 0 for black to 1 for white (WCAG 2). */
function luminance(colour: Hex): number {
  const channels = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

interface LabelTone {
  readonly ink: Hex;
  readonly halo: Hex;
  readonly haloWidth: number;
}

/** Halo of a label that was asked for on one fill and stands on another (Labels 5). */
const HALO = { flat: 2.6, textured: 5 };

/**
 * Ink and halo of a label where it stands: at the end of a leader line, or beside a square, they
 * follow the fill beneath, not the place's own.
 */
export function labelTone(
  { request, on }: Pick<PlacedLabel, 'request' | 'on'>,
  fills: ReadonlyMap<PlaceId, Pick<FillSpec, 'base' | 'texture' | 'label'>>,
  palette: Palette,
): LabelTone {
  if (on === request.place) return request;
  const fill = on === null ? undefined : fills.get(on);
  return {
    halo: fill?.base ?? palette.ground,
    haloWidth: fill === undefined || fill.texture === null ? HALO.flat : HALO.textured,
    ink: fill?.label ?? palette.strongLine,
  };
}

/** Non-text contrast of WCAG 2 (1.4.11), reached by the line or by the fills themselves. */
const MIN_EDGE_CONTRAST = 3;

const VALUE_WIDTH = 1;

const QUIET_WIDTH = 0.8;

/** All tones that an edge can have, lowest first. */
export function toneKinds(palette: Palette): readonly Omit<EdgeTone, 'edge'>[] {
  const { edgeGrey, weakLine, white, ink } = palette;
  return [
    { colour: edgeGrey, width: QUIET_WIDTH },
    ...[weakLine, white, ink].map((colour) => ({ colour, width: VALUE_WIDTH })),
  ];
}

/** Fills that stand for a stated number, 0 included. */
const VALUES: ReadonlySet<FillKind> = new Set(['class', 'zero']);

type Side = Pick<FillSpec, 'fill' | 'base'>;

/**
 * The tone of every edge that two places share (visual.md, Lines). Outer edges have none: they
 * are drawn as country lines.
 */
export function edgeTones(
  edges: readonly Edge[],
  fills: ReadonlyMap<PlaceId, Side>,
  palette: Palette,
): readonly EdgeTone[] {
  // Thousands of edges, a few dozen pairs of fills.
  const known = new Map<string, Omit<EdgeTone, 'edge'>>();
  const tones: EdgeTone[] = [];
  for (const { id, left, right } of edges) {
    const one = fills.get(left);
    const other = right === null ? undefined : fills.get(right);
    if (one === undefined || other === undefined) continue;
    const pair = `${one.fill}${one.base}${other.fill}${other.base}`;
    const tone = remembered(known, pair, () => toneBetween(one, other, palette));
    tones.push({ edge: id, colour: tone.colour, width: tone.width });
  }
  return tones;
}

/**
 * Between two sides of which one is a value: ink or white, whichever keeps the better lower
 * contrast with both; where neither reaches 3:1 the two fills are that far apart themselves.
 */
export function toneBetween(one: Side, other: Side, palette: Palette): Omit<EdgeTone, 'edge'> {
  if (!VALUES.has(one.fill) && !VALUES.has(other.fill)) {
    return { colour: palette.edgeGrey, width: QUIET_WIDTH };
  }
  const lower = (line: Hex) => Math.min(contrast(line, one.base), contrast(line, other.base));
  const [ink, white] = [lower(palette.ink), lower(palette.white)];
  if (Math.max(ink, white) >= MIN_EDGE_CONTRAST) {
    return { colour: ink >= white ? palette.ink : palette.white, width: VALUE_WIDTH };
  }
  return { colour: palette.weakLine, width: VALUE_WIDTH };
}
