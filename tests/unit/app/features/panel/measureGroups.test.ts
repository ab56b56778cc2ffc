import { describe, expect, it } from 'vitest';
import { measureGroups } from '../../../../../src/app/features/panel/MeasurePicker';
import { realWorld } from '../../../support/worlds';

describe('measureGroups', () => {
  it('offers the measures that may be drawn, records with contamination, and no casualties', () => {
    const groups = measureGroups(realWorld.index.ledger.metrics);
    expect(
      Object.fromEntries(groups.map(({ id, metrics }) => [id, metrics.map((m) => m.id)])),
    ).toEqual({
      contamination: ['contaminated-area', 'mines-on-records'],
      clearance: ['area-cleared', 'share-cleared-stated'],
      finds: [
        'anti-personnel-mines-found',
        'anti-vehicle-mines-found',
        'cluster-munitions-found',
        'mines-found',
        'uxo-found',
      ],
    });
  });
});
