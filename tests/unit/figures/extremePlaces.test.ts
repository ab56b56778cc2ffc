import { expect, it } from 'vitest';
import { extremePlaces } from '../../../src/figures/extremePlaces';
import { figures, realWorld } from '../support/worlds';

it('finds the highest and the lowest figure of a view', () => {
  const set = figures(realWorld, '2025', 'area-cleared');
  const sizes = set.figures.flatMap(({ quantity }) =>
    quantity === null ? [] : [quantity.value],
  );
  const found = extremePlaces(set);
  const sizeOf = (place = '') => set.byPlace.get(place)?.quantity?.value;
  expect(sizeOf(found?.highest)).toBe(Math.max(...sizes));
  expect(sizeOf(found?.lowest)).toBe(Math.min(...sizes));
});

it('S5: a stated zero is the lowest figure, no statement is none', () => {
  const [figure] = figures(realWorld, '2025', 'area-cleared').figures;
  if (figure === undefined) throw new Error('There is no figure');
  const none = { ...figure, classValue: null, quantity: null };
  const zero = { ...none, place: 'zero', classValue: 0 };
  const some = { ...none, place: 'some', classValue: 5 };
  expect(extremePlaces({ figures: [none, some, zero] })).toEqual({
    highest: 'some',
    lowest: 'zero',
  });
  expect(extremePlaces({ figures: [none] })).toBeNull();
});
