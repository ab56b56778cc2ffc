import type { Polygon, Position } from 'geojson';
import type { Page } from '@playwright/test';
import { project, unproject } from '../../../src/camera/mercator';
import {
  distanceToSegment,
  segmentsOf,
  regionHoldsPoint,
  regionOf,
} from '../../../src/cartography/labels/region';
import type { PlaceId } from '../../../src/ledger/types';
import { openAtlas, turnTo } from '../support/atlas';
import { doubleTap, pinch, stroke } from '../support/gestures';
import { readMapFrame, toScreen } from '../support/mapFrame';
import type { Spot } from '../support/pixels';
import { prefer, untilShown } from '../support/renderer';
import { ground, words } from '../support/shown';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

test.use({ viewport: widths['390×844'], hasTouch: true, isMobile: true });

// On a phone the engine waits to be wanted.
test.beforeEach(({ context, renderer }) => prefer(context, renderer));

const view = { m: 'area-cleared', t: '2025' } as const;
const LACHIN = [46.42, 39.75] as const;

/** A piece of a district: one of several outlines, or its only one. */
interface Piece {
  readonly place: PlaceId;
  /** Well inside: where a finger would aim. */
  readonly at: readonly [number, number];
  /** From there to its border, world pixels at zoom 0. */
  readonly room: number;
}

/** The point of an outline that is farthest from its border, of a grid over it. */
function pieceOf(place: PlaceId, rings: readonly Position[][]): Piece {
  const shape: Polygon = { type: 'Polygon', coordinates: [...rings] };
  const region = regionOf(shape, 0);
  const lines = rings.flatMap((ring) =>
    segmentsOf(ring.map(([lng = 0, lat = 0]) => project([lng, lat], 0))),
  );
  const [lngs, lats] = [0, 1].map((axis) => rings.flat().map((at) => at[axis] ?? 0));
  const steps = 24;
  const along = (values: readonly number[] = [], i: number) => {
    const low = Math.min(...values);
    return low + ((Math.max(...values) - low) * (i + 0.5)) / steps;
  };
  let best: Piece | null = null;
  for (let i = 0; i < steps * steps; i += 1) {
    const at = [along(lngs, i % steps), along(lats, Math.floor(i / steps))] as const;
    const point = project(at, 0);
    if (!regionHoldsPoint(region, point)) continue;
    const room = Math.min(...lines.map((line) => distanceToSegment(point, line)));
    if (best === null || room > best.room) best = { place, at, room };
  }
  if (best === null) throw new Error(`Nothing of ${place} was hit`);
  return best;
}

const pieces: readonly Piece[] = ground.outlines.features
  .flatMap(({ properties, geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
      pieceOf(properties.id, rings),
    ),
  )
  .toSorted((one, other) => one.room - other.room);

/** Whether a finger there would touch the map, and nothing that lies over it. */
const isMapAt = (page: Page, { x, y }: Spot) =>
  page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.closest('.map-canvas') !== null,
    [x, y] as const,
  );

/**
 * Goes to where a piece is as large as a fingertip, where the map can, and taps it: left and right of the
 * middle by turns, because two taps on one spot within half a second are a double tap, which zooms.
 */
async function tapPiece(page: Page, { place, at, room }: Piece, turn: number): Promise<void> {
  const zoom = Math.min(10.4, Math.max(7, Math.log2(22 / room)));
  // Above the middle of the map, well clear of the sheet and of its bar.
  const [x, y] = project(at, zoom);
  const [lng, lat] = unproject([x + (turn % 2 === 0 ? 40 : -40), y + 110], zoom);
  await turnTo(page, {
    ...view,
    at: [zoom.toFixed(2), lat.toFixed(4), lng.toFixed(4)].join('/'),
  });
  const spot = toScreen(await readMapFrame(page), at);
  expect(await isMapAt(page, spot), `the map at ${spot.x}, ${spot.y}`).toBe(true);
  await page.touchscreen.tap(spot.x, spot.y);
  await expect(
    page.getByRole('dialog', { name: words.name(place), exact: true }),
    `${place} at ${at.join(', ')}`,
  ).toBeVisible();
}

test(
  'a tap opens each piece of the districts that lie in pieces, and the smallest districts',
  { tag: '@both' },
  async ({ page, renderer }) => {
    await openAtlas(page, view);
    await untilShown(page, renderer);
    const several = pieces.filter(
      ({ place }, i) => i < 3 || pieces.filter((other) => other.place === place).length > 1,
    );
    expect(several.length).toBeGreaterThan(9);
    for (const [turn, piece] of several.entries()) await tapPiece(page, piece, turn);
  },
);

for (const half of [0, 1] as const) {
  test(
    `a tap opens every piece of every district, half ${half + 1}`,
    { tag: '@long' },
    async ({ page, renderer }) => {
      test.setTimeout(300_000);
      await openAtlas(page, view);
      await untilShown(page, renderer);
      expect(new Set(pieces.map(({ place }) => place)).size).toBe(76);
      const mine = pieces.filter((_, i) => i % 2 === half);
      for (const [turn, piece] of mine.entries()) await tapPiece(page, piece, turn);
    },
  );
}

test(
  'the map goes with the finger, opens nothing, and its names go with it',
  { tag: '@both' },
  async ({ page, renderer }) => {
    await openAtlas(page, view);
    await untilShown(page, renderer);
    const before = toScreen(await readMapFrame(page), LACHIN);
    const from = { x: 120, y: 250 };
    await stroke(page, from, { x: from.x + 90, y: from.y - 50 });
    const moved = async () => {
      const { x, y } = toScreen(await readMapFrame(page), LACHIN);
      return Math.round(Math.hypot(x - before.x - 90, y - before.y + 50));
    };
    // The engine begins a drag three pixels late.
    await expect.poll(moved).toBeLessThanOrEqual(4);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('.map-overlay')).toContainText('8,718.6');
  },
);

test(
  'two fingers zoom about their middle, in and out, and open nothing',
  { tag: '@both' },
  async ({ page, renderer }) => {
    await openAtlas(page, view);
    await untilShown(page, renderer);
    const before = await readMapFrame(page);
    const lachin = toScreen(before, LACHIN);
    const zoom = async () => (await readMapFrame(page)).camera.zoom - before.camera.zoom;
    await pinch(page, lachin, 80, 160);
    // The engine waits for a tenth of a level, so as not to take two taps for a pinch.
    await expect.poll(zoom).toBeGreaterThan(0.8);
    expect(await zoom()).toBeLessThan(1.05);
    const after = toScreen(await readMapFrame(page), LACHIN);
    expect(Math.hypot(after.x - lachin.x, after.y - lachin.y)).toBeLessThan(6);
    await pinch(page, lachin, 160, 80);
    await expect.poll(zoom).toBeLessThan(0.2);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
);

test(
  'two quick taps come a level closer to where they were',
  { tag: '@both' },
  async ({ page, renderer }) => {
    await openAtlas(page, view);
    await untilShown(page, renderer);
    const before = await readMapFrame(page);
    // Beside the districts of this view: nothing opens.
    await doubleTap(page, { x: 20, y: 330 });
    await expect
      .poll(async () => (await readMapFrame(page)).camera.zoom - before.camera.zoom)
      .toBeCloseTo(1, 1);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
);
