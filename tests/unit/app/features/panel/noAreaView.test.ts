import { describe, expect, it } from 'vitest';
import { noAreaView } from '../../../../../src/app/features/panel/ColourByPicker';
import { METRIC_KINDS } from '../../../../../src/ledger/measureKinds';
import type { Metric } from '../../../../../src/ledger/types';
import { en } from '../../../../../src/text/en/index';
import { realWorld } from '../../../support/worlds';

const [first] = realWorld.index.ledger.metrics;
const said = (change: Partial<Metric>) =>
  first && noAreaView({ ...first, denominator: 'none', ...change }, en);

describe('noAreaView', () => {
  it('K4: only finds are told as finds', () => {
    const kinds = METRIC_KINDS.filter((kind) => said({ kind })?.includes('finds') === true);
    expect(kinds).toEqual(['flow']);
  });

  it('K4: a measure with a view per area has nothing to tell', () => {
    expect(said({ denominator: 'district-area' })).toBeNull();
  });
});
