import { periodsOf } from '../../../src/figures/periodsOf';
import type { Screen } from '../../../src/view/View';
import { formatPeriod } from '../../../src/view/link/codecs';
import { realWorld } from '../../unit/support/worlds';

/** A view as a link names it (L1). */
export interface ViewLink {
  readonly m: string;
  readonly t: string;
  readonly by?: 'area';
  readonly d?: string;
  readonly view?: Screen;
  readonly at?: string;
}

/** `?m=…&t=…` */
export function queryOf(view: ViewLink): string {
  return `?${Object.entries(view)
    .map(([key, value]) => `${key}=${value}`)
    .join('&')}`;
}

/** Every measure that can be chosen, in every period that it offers (P1). */
export const everyView: readonly ViewLink[] = realWorld.index.ledger.metrics.flatMap(({ id }) =>
  periodsOf(realWorld, id).map(({ period }) => ({ m: id, t: formatPeriod(period) })),
);
