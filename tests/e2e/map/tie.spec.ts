import { booleanIntersects, booleanPointInPolygon, lineString } from '@turf/turf';
import { unproject } from '../../../src/camera/mercator';
import { windowAt } from '../../../src/camera/fit';
import { realOutlines } from '../../unit/support/worlds';
import { openAtlas } from '../support/atlas';
import { readMapFrame } from '../support/mapFrame';
import { readLines } from '../support/overlay';
import { expect, test } from '../support/test';
import { everyWidth, widths } from '../support/widths';

for (const width of everyWidth) {
  const tag = { '1440×900': '@both', '1024×768': '@long', '390×844': '@long' }[width];
  test(
    `S2: the tie of Fuzuli and Zangilan crosses no other district, ${width}`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize(widths[width]);
      await openAtlas(page, { m: 'mines-on-records', t: '@2021-07-03' });
      const { camera, box } = await readMapFrame(page);
      const window = windowAt(camera, box);
      const lines = await readLines(page, 'tie ');
      expect(lines).toHaveLength(1);
      const degrees = (lines[0] ?? []).map(([x, y]) =>
        unproject([x - box.x + window.x, y - box.y + window.y], camera.zoom),
      );
      expect(degrees.length).toBeGreaterThan(10);

      const crossed = realOutlines.features.filter((outline) =>
        booleanIntersects(lineString(degrees), outline),
      );
      expect(crossed.map(({ properties }) => properties.id).sort()).toEqual([
        'fuzuli',
        'zangilan',
      ]);

      const ends = [degrees[0], degrees.at(-1)].map((end) =>
        crossed.find((outline) => end !== undefined && booleanPointInPolygon(end, outline)),
      );
      expect(new Set(ends.map((outline) => outline?.properties.id))).toEqual(
        new Set(['fuzuli', 'zangilan']),
      );
    },
  );
}
