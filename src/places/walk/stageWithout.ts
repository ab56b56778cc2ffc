import type { PlaceId } from '../../ledger/types';
import type { Walk, WalkStage } from './Walk';

const NOWHERE: WalkStage = { absent: [], moves: new Map() };

/** The arrows among the places that are there (P7): those that the build worked out for just these. */
export function stageWithout(
  { points, stages }: Walk,
  isThere: (place: PlaceId) => boolean,
): WalkStage {
  const gone = [...points.keys()].filter((place) => !isThere(place));
  const fits = ({ absent }: WalkStage) =>
    absent.length === gone.length && gone.every((place) => absent.includes(place));
  return stages.find(fits) ?? stages[0] ?? NOWHERE;
}
