import type { FillKind } from '../figures/types';
import type { PlaceId } from '../ledger/types';
import type { Edge } from '../places/types';
import type { Palette } from './colours';
import { contrast } from './contrast';
import type { EdgeTone, FillSpec, Hex } from './types';

/** Non-text contrast of WCAG 2 (1.4.11), reached by the line or by the fills themselves. */
export const MIN_EDGE_CONTRAST = 3;

const VALUE_WIDTH = 1;
const QUIET_WIDTH = 0.8;

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
    let tone = known.get(pair);
    if (tone === undefined) known.set(pair, (tone = toneBetween(one, other, palette)));
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
