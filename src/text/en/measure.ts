import type { MeasureGroupId } from '../../ledger/measureKinds';

export const measure = {
  label: 'Measure',
  groups: {
    contamination: 'Contamination and records',
    clearance: 'Clearance',
    finds: 'Finds',
  } satisfies Record<MeasureGroupId, string>,
};
