import { describe, expect, it } from 'vitest';
import { viewsAhead } from '../../../../../../src/app/features/map/overlay/viewsAhead';
import { readWorld } from '../../../../../../src/app/loading/data/readWorld';
import { periodsOf } from '../../../../../../src/figures/periodsOf';
import type { FigureView } from '../../../../../../src/figures/types';
import { periodKey } from '../../../../../../src/periods/Period';
import { worldFiles } from '../../../../support/pageTexts';

const load = readWorld(worldFiles('part-area-cleared'));
if (load.status !== 'ready') throw new Error('The ledger of the repository is not whole.');
const { world } = load;

const in2023: FigureView = {
  metric: 'area-cleared',
  period: { kind: 'year', year: 2023 },
  by: 'total',
};

const textOf = ({ period, by }: FigureView) => `${periodKey(period)} ${by}`;

describe('what a reader is likely to see next', () => {
  it('is the years beside the shown one, then its other colouring, then all others once', () => {
    const texts = viewsAhead(in2023, world).map(textOf);
    expect(texts.slice(0, 3)).toEqual(['2022 total', '2024 total', '2023 area']);
    const periods = periodsOf(world, 'area-cleared').map(({ period }) => periodKey(period));
    const others = periods.filter((key) => key !== '2023').map((key) => `${key} total`);
    expect(texts.toSorted()).toEqual([...others, '2023 area'].toSorted());
  });

  it('is the neighbours alone on a map of thousands', () => {
    const [place] = world.places;
    if (place === undefined) throw new Error('no place');
    const large = { ...world, places: Array.from({ length: 5000 }, () => place) };
    expect(viewsAhead(in2023, large).map(textOf)).toEqual(['2022 total', '2024 total']);
  });
});
