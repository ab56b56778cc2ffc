import type { Figure, FigureSet } from '../figures/types';
import type { PlaceId } from '../ledger/types';
import { compareKeys } from '../lib/compare';

/** Rows of the table that share one figure: a district by itself, or the districts of a joint figure. */
export interface FigureRow {
  /** Place id, or `group:<claim id>`. */
  readonly id: string;
  /** More than one where the figure is joint; in order of their names. */
  readonly figures: readonly [Figure, ...Figure[]];
}

export interface TableRows {
  readonly valued: readonly FigureRow[];
  /** S6, in order of their names. */
  readonly named: readonly Figure[];
  /** S7, in order of their names. */
  readonly none: readonly Figure[];
}

export interface Order {
  readonly by: 'name' | 'figure';
  readonly ascending: boolean;
}

/**
 * Every place of a view once, a joint figure as one row over its districts (S2). Places without a
 * figure stand at the end, whatever the order, and none is left out (S8).
 * @param compare names, as their language orders them
 */
export function tableRows(
  set: FigureSet,
  order: Order,
  nameOf: (place: PlaceId) => string,
  compare: (a: string, b: string) => number,
): TableRows {
  const byName = (a: Figure, b: Figure) => compare(nameOf(a.place), nameOf(b.place));
  const sorted = set.figures.toSorted(byName);
  const rows = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of sorted) {
    if (figure.state === 'named' || figure.state === 'none') continue;
    const id = figure.joint && figure.claim ? `group:${figure.claim.id}` : figure.place;
    const row = rows.get(id);
    if (row === undefined) rows.set(id, [figure]);
    else row.push(figure);
  }
  const valued = [...rows].map(([id, figures]) => ({ id, figures }));
  if (order.by === 'figure') {
    // Districts with the same figure stay in order of their names, whichever way the figures go.
    valued.sort((a, b) => {
      const [low, high] = order.ascending ? [a, b] : [b, a];
      return compareKeys([sizeOf(low.figures[0])], [sizeOf(high.figures[0])]);
    });
  } else if (!order.ascending) valued.reverse();
  return {
    valued,
    named: sorted.filter((figure) => figure.state === 'named'),
    none: sorted.filter((figure) => figure.state === 'none'),
  };
}

/** In the measure's unit; a disputed figure counts by its own number. Without any: below all. */
function sizeOf(figure: Figure): number {
  return figure.classValue ?? figure.quantity?.value ?? Number.NEGATIVE_INFINITY;
}
