import type { Figure, FigureSet } from '../../figures/types';
import type { PlaceId } from '../../ledger/types';

/** One figure as it leaves the page: a district's own, or a joint one with the districts that carry it. */
export interface ExportUnit {
  /** Place id, or `group:<claim id>`. */
  readonly id: string;
  /** The districts that this unit stands for; every district of a view is in one unit alone. */
  readonly places: readonly [PlaceId, ...PlaceId[]];
  /** The districts that the number was stated for; more than `places` where one has a figure of its own (S12). */
  readonly statedFor: readonly PlaceId[];
  /** Of the first place; the others show the same. */
  readonly figure: Figure;
}

/**
 * E1: all that a view shows, a joint figure once (S2), and no district twice. In the order of the
 * places; a joint figure at its first one.
 */
export function exportUnits(set: Pick<FigureSet, 'figures'>): readonly ExportUnit[] {
  const units = new Map<string, ExportUnit>();
  for (const figure of set.figures) {
    const { place, claim, joint } = figure;
    const id = joint && claim !== null ? `group:${claim.id}` : place;
    const unit = units.get(id);
    units.set(
      id,
      unit === undefined
        ? {
            id,
            places: [place],
            statedFor: joint && claim !== null ? claim.places : [place],
            figure,
          }
        : { ...unit, places: [...unit.places, place] },
    );
  }
  return [...units.values()];
}
