import { describe, expect, it } from 'vitest';
import { plotTopics } from '../../../../../src/app/features/plots/PlotsView';
import { measureOrder } from '../../../../../src/queries/order';
import { realWorld } from '../../../support/worlds';

const families = (metrics: readonly { readonly family: string }[]) => [
  ...new Set(metrics.map(({ family }) => family)),
];

describe('the order of families', () => {
  it('in the plots what was done or happened comes first', () => {
    expect(plotTopics(realWorld.index).map(({ family }) => family)).toEqual([
      'clearance',
      'finds',
      'casualties',
      'contamination',
      'records',
      'context',
    ]);
  });

  it('in lists it is that of the picker, and what that does not offer comes last', () => {
    expect(families(measureOrder(realWorld.index.ledger))).toEqual([
      'contamination',
      'records',
      'clearance',
      'finds',
      'casualties',
      'context',
    ]);
  });
});
