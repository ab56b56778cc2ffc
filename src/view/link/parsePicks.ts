import type { Facet, Picks } from '../View';
import type { LinkContext } from './LinkContext';

export interface PicksReading {
  readonly picks: Picks;
  /** False: some part was no facet, no value of it, or a second value. */
  readonly whole: boolean;
}

/** Reads what `formatPicks` writes, in any order; parts that cannot be picked are left out. */
export function parsePicks(text: string, context: LinkContext): PicksReading {
  const picks: Partial<Record<Facet, string>> = {};
  let whole = true;
  for (const part of text.split('/')) {
    const dot = part.indexOf('.');
    const value = part.slice(dot + 1);
    const found = [...context.facets].find(
      ([name]) => name === part.slice(0, Math.max(dot, 0)),
    );
    if (found === undefined || !found[1].has(value) || picks[found[0]] !== undefined) {
      whole = false;
    } else {
      picks[found[0]] = value;
    }
  }
  return { picks, whole };
}
