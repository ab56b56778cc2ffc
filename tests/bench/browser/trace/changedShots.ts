import type { Browser } from '@playwright/test';
import { NAMES_HELPER } from '../page/namesHelper';
import type { Shot } from './readTrace';
import { areaInShot, type MapArea } from './MapArea';

/** Steps of 256 by which a colour must differ to be another. Equal pictures make equal JPEGs. */
const TOLERANCE = 6;

/**
 * For each list of shots and each of its shots whether the map in it differs from the shot before.
 * The first of a list differs from nothing. The browser itself reads the JPEGs, in a page of its own.
 */
export async function changedShots(
  browser: Browser,
  lists: readonly (readonly Shot[])[],
  area: MapArea,
): Promise<readonly (readonly boolean[])[]> {
  const page = await browser.newPage();
  try {
    await page.evaluate(NAMES_HELPER);
    const found: (readonly boolean[])[] = [];
    for (const shots of lists) {
      const jpegs = shots.map(({ jpeg }) => jpeg);
      const [first] = jpegs;
      if (first === undefined) {
        found.push([]);
        continue;
      }
      const width = await page.evaluate(async (jpeg) => {
        const answer = await fetch(`data:image/jpeg;base64,${jpeg}`);
        return (await createImageBitmap(await answer.blob())).width;
      }, first);
      const where = areaInShot(area, width / area.width);
      found.push(await page.evaluate(compareShots, { jpegs, ...where, tolerance: TOLERANCE }));
    }
    return found;
  } finally {
    await page.context().close();
  }
}

interface Asked extends Omit<MapArea, 'width'> {
  readonly jpegs: readonly string[];
  readonly tolerance: number;
}

/** Runs in a page. */
async function compareShots({ jpegs, map, over, tolerance }: Asked): Promise<boolean[]> {
  const width = Math.max(1, map.right - map.left);
  const height = Math.max(1, map.bottom - map.top);
  const draw = new OffscreenCanvas(width, height).getContext('2d', {
    willReadFrequently: true,
  });
  if (draw === null) throw new Error('No canvas');
  const pixelsOf = async (jpeg: string) => {
    const answer = await fetch(`data:image/jpeg;base64,${jpeg}`);
    const picture = await createImageBitmap(await answer.blob());
    draw.drawImage(picture, -map.left, -map.top);
    for (const { left, top, right, bottom } of over) {
      draw.clearRect(left - map.left, top - map.top, right - left, bottom - top);
    }
    return draw.getImageData(0, 0, width, height).data;
  };
  const changed: boolean[] = [];
  let before: Uint8ClampedArray | null = null;
  for (const [i, jpeg] of jpegs.entries()) {
    if (before !== null && jpeg === jpegs[i - 1]) {
      changed.push(false);
      continue;
    }
    const now: Uint8ClampedArray = await pixelsOf(jpeg);
    const old: Uint8ClampedArray | null = before;
    changed.push(
      old !== null && now.some((value, at) => Math.abs(value - (old[at] ?? 0)) > tolerance),
    );
    before = now;
  }
  return changed;
}
