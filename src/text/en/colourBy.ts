import type { NoAreaReason } from '../../ledger/measureKinds';

export const colourBy = {
  label: 'Colour by',
  total: (unit: string) => `Total, ${unit}`,
  area: 'Per 100 km² of district',
  /** Why there is nothing to choose (K4). */
  none: {
    finds: 'Total; finds have no per-area view',
    records: 'Total; records have no per-area view',
    shares: 'Percent; shares have no per-area view',
    estimates: 'Total; estimates have no per-area view',
    other: 'Total; this measure has no per-area view',
  } satisfies Record<NoAreaReason, string>,
};
