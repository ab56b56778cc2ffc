import type { PlaceId } from '../../../src/ledger/types';
import { openAtlas, turnTo } from '../support/atlas';
import { expectOneColour } from '../support/oneColour';
import { shownIn } from '../support/shown';
import { expect, test } from '../support/test';
import type { ViewLink } from '../support/views';

// Tall, so that the whole legend is in the picture.
test.use({
  viewport: { width: 1440, height: 1200 },
});

const views: readonly ViewLink[] = [
  { m: 'area-cleared', t: '2025' },
  { m: 'area-cleared', t: '2025', by: 'area' },
  { m: 'mines-on-records', t: '@2021-07-03' },
  { m: 'anti-personnel-mines-found', t: '2022' },
  { m: 'share-cleared-stated', t: '@2023-02-28' },
];

/** Other periods, and other looks of the states above. */
const moreViews: readonly ViewLink[] = [
  { m: 'area-cleared', t: '2023' },
  { m: 'mines-found', t: '2022' },
  { m: 'area-cleared', t: '..2025-09-24' },
  { m: 'contaminated-area', t: '@2024-10-31' },
];

/** The whole country, and near enough for its smallest cities. */
const COUNTRY = '6.9/40.15/47.6';

for (const view of [...views, ...moreViews]) {
  const name = Object.values(view).join(' ');
  // One in colours alone and one with textures tell the most; all of them are in the long run.
  const tag = view === views[2] ? '@both' : view === views[0] ? [] : '@long';
  test(
    `K3: map, Scene and legend have one colour for each district, ${name}`,
    { tag },
    async ({ page, context }) => {
      const shown = shownIn(view);
      const blank = await context.newPage();
      await openAtlas(page, view);
      const read = new Set<PlaceId>();
      for (const at of [null, COUNTRY]) {
        if (at !== null) await turnTo(page, { ...view, at });
        for (const place of await expectOneColour(page, blank, shown)) read.add(place);
      }
      // At these two distances a few cities are smaller than what is read.
      expect(read.size).toBeGreaterThan(65);
    },
  );
}
