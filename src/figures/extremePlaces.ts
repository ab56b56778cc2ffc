import type { PlaceId } from '../ledger/types';
import type { Figure, FigureSet } from './types';

/**
 * The places with the highest and the lowest figure of a view, by the number that colours them; a
 * disputed figure counts by its own. Of equal ones the first. Null where no place has a figure.
 */
export function extremePlaces({
  figures,
}: Pick<FigureSet, 'figures'>): { readonly highest: PlaceId; readonly lowest: PlaceId } | null {
  let highest: Sized | null = null;
  let lowest: Sized | null = null;
  for (const figure of figures) {
    const size = figure.classValue ?? figure.quantity?.value ?? null;
    if (size === null) continue;
    const sized = { place: figure.place, size };
    if (highest === null || size > highest.size) highest = sized;
    if (lowest === null || size < lowest.size) lowest = sized;
  }
  return highest && lowest && { highest: highest.place, lowest: lowest.place };
}

interface Sized {
  readonly place: Figure['place'];
  readonly size: number;
}
