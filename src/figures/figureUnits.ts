import type { Figure, FigureSet } from './types';

/**
 * The figures of a set, each number once: a joint figure is one unit however many districts carry
 * it. In the order of the places; of a joint figure its first carrier.
 */
export function figureUnits(set: FigureSet): readonly Figure[] {
  const seen = new Set<string>();
  return set.figures.filter((figure) => {
    if (figure.claim === null || seen.has(figure.claim.id)) return false;
    seen.add(figure.claim.id);
    return true;
  });
}
