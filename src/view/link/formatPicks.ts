import type { Picks } from '../View';
import type { LinkContext } from './LinkContext';

/** Picked values as a link writes them (L1): `measure.area-cleared/period.2023`, in fixed order. */
export function formatPicks(picks: Picks, context: LinkContext): string {
  return [...context.facets.keys()]
    .flatMap((facet) => {
      const value = picks[facet];
      return value === undefined ? [] : [`${facet}.${value}`];
    })
    .join('/');
}
