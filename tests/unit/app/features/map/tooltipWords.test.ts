import { expect, it } from 'vitest';
import { describeDistrict } from '../../../../../src/app/announcer/describeDistrict';
import { tooltipWords } from '../../../../../src/app/features/map/Tooltip';
import { wordsFor } from '../../../../../src/text/Words';
import { fullEn } from '../../../../../src/text/en/full';
import { figures, realWorld } from '../../../support/worlds';

const metric = realWorld.index.metricById.get('area-cleared');
if (metric === undefined) throw new Error('No such measure');
const atlas = {
  metric,
  figures: figures(realWorld, '2025', 'area-cleared'),
  words: wordsFor(fullEn, realWorld.places),
};

it('a place is told in the words for the ear', () => {
  const words = tooltipWords('jabrayil', atlas, { status: 'here', value: describeDistrict });
  expect(words?.spoken).toBe('Jabrayil: 9,110.4 hectares, the year 2025; one statement.');
});

it('nothing is told while those are on their way, so that no place is told twice', () => {
  const words = tooltipWords('jabrayil', atlas, { status: 'coming' });
  expect(words?.title).toBe('Jabrayil');
  expect(words?.spoken).toBeNull();
});

it('where they do not come, the words for the eye are told', () => {
  const words = tooltipWords('jabrayil', atlas, { status: 'failed' });
  expect(words?.spoken).toMatch(/^Jabrayil: 9,110\.4\sha; The year 2025$/);
});
