import { useMemo } from 'react';
import type { PlaceId } from '../ledger/types';
import { boundsOf } from '../places/boundsOf';
import type { Bounds } from '../renderers/Renderer';
import type { CameraLimits } from '../view/link/LinkContext';
import type { Size } from './shared/useElementSize';
import type { World } from './shared/World';
import type { Stop } from './sheet/Stop';
import { stageFrame, type StageFrame } from './stageFrame';

interface Around {
  readonly size: Size | null;
  readonly sheet: Stop | null;
  readonly focus: Bounds | null;
  readonly limits: CameraLimits | null;
  /** How much of the map a card covers at its right, CSS px. */
  readonly cardOver: number;
}

/** The frame of the map for the chosen district; the same object while nothing about it changes. */
export function useStageFrame(
  world: World,
  district: PlaceId | null,
  { size, sheet, focus, limits, cardOver }: Around,
): StageFrame {
  return useMemo(() => {
    const bounds = boundsOf(world.places.filter(({ id }) => id === district));
    return stageFrame({ size, sheet, limits, focus, district: bounds, cardOver });
  }, [world, district, size, sheet, focus, limits, cardOver]);
}
