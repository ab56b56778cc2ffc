import type { PlaceId } from '../ledger/types';
import type { Palette } from './colours';
import type { PlacedLabel } from './labels/types';
import type { FillSpec, Hex } from './types';

export interface LabelTone {
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
