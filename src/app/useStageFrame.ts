import { useMemo } from 'react';
import type { PlaceId } from '../ledger/types';
import { boundsOf } from '../places/boundsOf';
import type { Bounds } from '../renderers/Renderer';
import type { CameraLimits } from '../view/link/LinkContext';
import { currentSizes } from './shared/layoutSizes';
import type { Size } from './shared/useElementSize';
import type { World } from './shared/World';
import type { Stop } from './sheet/Stop';
import { stageFrame, type StageFrame } from './stageFrame';

interface Around {
  readonly size: Size | null;
  readonly sheet: Stop | null;
  readonly focus: Bounds | null;
  readonly limits: CameraLimits | null;
  /** A card stands over the map at its right. */
  readonly carded: boolean;
}

/** The frame of the map for the chosen district; the same object while nothing about it changes. */
export function useStageFrame(
  world: World,
  district: PlaceId | null,
  { size, sheet, focus, limits, carded }: Around,
): StageFrame {
  return useMemo(() => {
    const bounds = boundsOf(world.places.filter(({ id }) => id === district));
    // They change with the window and its letters, and the size of the map with them.
    const sizes = size === null ? null : currentSizes();
    return stageFrame({ size, sizes, sheet, limits, focus, district: bounds, carded });
  }, [world, district, size, sheet, focus, limits, carded]);
}
