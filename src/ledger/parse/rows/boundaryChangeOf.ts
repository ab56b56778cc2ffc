import type { BoundaryChange } from '../../types';
import type { Cells } from '../Cells';

/** A row of boundary-changes.csv as a BoundaryChange. Throws UnreadableCell. */
export function boundaryChangeOf(cells: Cells): BoundaryChange {
  return {
    place: cells.text('place'),
    date: cells.date('date'),
    changeKm2: cells.numberOrNull('change_km2')?.value ?? null,
    source: cells.text('source'),
    note: cells.textOrNull('note'),
  };
}
