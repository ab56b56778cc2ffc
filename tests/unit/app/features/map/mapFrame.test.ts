import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOW, mapFrame, WIDE } from '../../../../../src/app/features/map/framing';
import { layoutSizes, type LayoutSizes } from '../../../../../src/app/ui/layoutSizes';
import { fitCamera } from '../../../../../src/camera/fit';
import { project } from '../../../../../src/camera/mercator';

const limits = { minZoom: 5, maxZoom: 10.5, west: 44, south: 38, east: 51, north: 42 };
const focus = [45.8, 38.9, 47.6, 40.5] as const;
const west = [45.9, 39.9, 46.4, 40.3] as const;
const east = [47.2, 39.4, 47.6, 39.8] as const;

const app = new URL('../../../../../src/app/', import.meta.url);
const tokens = readFileSync(new URL('ui/tokens.css', app), 'utf8');
const mapCss = readFileSync(new URL('features/map/map.css', app), 'utf8');

/** The sizes of tokens.css where letters are so many times as large; `below90em`: in a narrow window. */
function sizesAt(times: number, below90em = false): LayoutSizes {
  const [usual = '', narrow = ''] = tokens.split('@media (width < 90em)');
  const valueIn = (css: string, property: string) =>
    new RegExp(`${property}:([^;]+);`).exec(css)?.[1];
  return layoutSizes(
    (property) =>
      (below90em ? valueIn(narrow, property) : undefined) ?? valueIn(usual, property) ?? '',
    16 * times,
  );
}

/** Left and right edge of bounds on the map, px. */
function edges(
  bounds: readonly [number, number, number, number],
  size: { width: number; height: number },
  padding: ReturnType<typeof mapFrame>['padding'],
): [number, number] {
  const { zoom, lat, lng } = fitCamera(focus, size, padding, limits);
  const x = (degrees: number) =>
    project([degrees, lat], zoom)[0] - project([lng, lat], zoom)[0] + size.width / 2;
  return [x(bounds[0]), x(bounds[2])];
}

describe('mapFrame', () => {
  const narrow = { width: 704, height: 630 };
  const wide = { width: 1072, height: 760 };
  const stage = { sheet: null, limits, focus, sizes: sizesAt(1) };

  it('moves nothing on a wide map, which keeps room for the popup', () => {
    const closed = mapFrame({ ...stage, size: wide, district: null });
    expect(mapFrame({ ...stage, size: wide, district: east })).toEqual(closed);
    expect(mapFrame({ ...stage, size: wide, district: west })).toEqual(closed);
  });

  it.each([
    ['west', west, 'right'],
    ['east', east, 'left'],
  ] as const)('stands away from a district in the %s of a narrow map', (_, district, side) => {
    expect(mapFrame({ ...stage, size: narrow, district }).side).toBe(side);
  });

  it.each([1, 1.1, 1.25, 1.5, 1.9])('never covers the district, text %f times', (times) => {
    const sizes = sizesAt(times, times > 1);
    expect(sizes.popup).toBeCloseTo((times > 1 ? 320 : 332) * times + 40);
    for (const size of [narrow, wide, { width: 740, height: 700 }]) {
      for (let lng = 45; lng < 48.5; lng += 0.1) {
        const district = [lng, 39.4, lng + 0.4, 39.8] as const;
        const { side, padding } = mapFrame({ ...stage, sizes, size, district });
        const [left, right] = edges(district, size, padding);
        if (side === 'left') expect(left).toBeGreaterThan(sizes.popup);
        else expect(right).toBeLessThan(size.width - sizes.popup);
      }
    }
  });

  it('makes room for a card as wide as it is', () => {
    const right = (carded: boolean) =>
      mapFrame({ ...stage, size: narrow, sizes: sizesAt(1.5, true), district: null, carded })
        .padding.right;
    expect(right(true) - right(false)).toBe(22.5 * 16 * 1.5);
  });

  it('knows how high the sheet of a phone is with large letters', () => {
    const at = (sheet: 'low' | 'middle' | 'full', times: number) =>
      mapFrame({
        ...stage,
        sheet,
        sizes: sizesAt(times, true),
        size: { width: 390, height: 669 },
        district: null,
      });
    expect([at('low', 1).covered, at('low', 2).covered]).toEqual([76, 152]);
    expect(at('low', 2).padding.bottom).toBe(168);
    expect([at('middle', 1).covered, at('full', 2).covered]).toEqual([310, 310]);
  });

  it('is framed by the style sheet as the served picture is', () => {
    const sizes = sizesAt(1);
    const inCss = (rule: string) => {
      const [, block = ''] = mapCss.slice(mapCss.indexOf(rule)).split('{', 2);
      return ['top', 'right', 'bottom', 'left'].map((side) => {
        const [, value = ''] = new RegExp(`--${side}: ([^;]+);`).exec(block) ?? [];
        return value
          .replace('2 * var(--popup-room)', '40px')
          .replace('var(--popup-width)', '332px')
          .replace('var(--sheet-middle)', '310px')
          .match(/\d+/g)
          ?.reduce((sum, number) => sum + Number(number), 0);
      });
    };
    const ofMap = (size: { width: number; height: number }, sheet: 'middle' | null = null) => {
      const { padding } = mapFrame({ ...stage, sizes, sheet, size, district: null });
      return [padding.top, padding.right, padding.bottom, padding.left];
    };
    expect(inCss('.map-first > svg {')).toEqual(ofMap(narrow));
    expect(inCss('> .map-first-narrow {\n      --top')).toEqual(
      ofMap({ width: 740, height: 300 }),
    );
    expect(inCss('> .map-first-wide {')).toEqual(ofMap(wide));
    expect(inCss('.map-first > .map-first-phone {')).toEqual(ofMap(narrow, 'middle'));
    expect(mapCss).toContain(`@container (height < ${LOW}px)`);
    expect(mapCss).toContain(`@container (width >= ${WIDE}rem) and (height >= ${LOW}px)`);
  });

  it('keeps the scale', () => {
    const zoomOf = (district: typeof west | null) =>
      fitCamera(focus, narrow, mapFrame({ ...stage, size: narrow, district }).padding, limits)
        .zoom;
    expect(zoomOf(west)).toBeCloseTo(zoomOf(null), 9);
  });
});
