import type { Scene } from '../../../src/cartography/types';
import type { PlaceId } from '../../../src/ledger/types';
import type { Evaluates } from '../../engines/support/Driver';
import { readMapFrame } from './mapFrame';
import { coloursOf, type Spot } from './pixels';
import { REACH, spotsOf } from './spots';

/** A colour at each test point that can be read in the window, by place. */
export type MapColours = ReadonlyMap<PlaceId, string>;

/** Where the colours of a scene are read in an open page: where the map is seen. */
export async function spotsOn(
  page: Evaluates,
  scene: Scene,
): Promise<ReadonlyMap<PlaceId, Spot>> {
  const spots = [...spotsOf(await readMapFrame(page), scene)];
  const seen = await page.evaluate(
    ([points, reach]) => {
      const over = [
        ...document.querySelectorAll('.map-overlay [data-part="label"], [data-part="box"]'),
      ].map((each) => each.getBoundingClientRect());
      return points.map(
        ({ x, y }) =>
          document.elementFromPoint(x, y)?.closest('.sheet, dialog') === null &&
          !over.some(
            ({ left, right, top, bottom }) =>
              x > left - reach && x < right + reach && y > top - reach && y < bottom + reach,
          ),
      );
    },
    [spots.map(([, spot]) => spot), REACH] as const,
  );
  return new Map(spots.filter((_, i) => seen[i]));
}

/**
 * The colours in a picture of the page: of the pixel itself, and under a texture the most frequent
 * one about it (K3).
 * @param blank any page of a browser
 */
export async function coloursAt(
  blank: Evaluates,
  png: Buffer,
  spots: ReadonlyMap<PlaceId, Spot>,
  scene: Scene,
): Promise<MapColours> {
  const found = await coloursOf(blank, png, [...spots.values()], REACH);
  return new Map(
    [...spots.keys()].map((place, i) => {
      const plain = scene.fills.get(place)?.texture === null;
      return [place, (plain ? found[i]?.at : found[i]?.most) ?? ''];
    }),
  );
}

/** The colours that the scene gives to the same places. */
export function sceneColours(spots: ReadonlyMap<PlaceId, Spot>, { fills }: Scene): MapColours {
  return new Map([...spots.keys()].map((place) => [place, fills.get(place)?.base ?? '']));
}
