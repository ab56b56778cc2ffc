import { windowAt } from '../../../../src/camera/fit';
import type { Rect } from '../../../../src/camera/shapes';
import type { Frame } from '../../../../src/cartography/labels/types';

/** What was read from the page as it opens: size of the map, camera, what lies over the map. */
interface Opened {
  readonly size: readonly [number, number];
  /** Zoom, latitude, longitude. */
  readonly camera: readonly [number, number, number];
  readonly over: readonly (readonly [number, number, number, number])[];
}

const PHONE = { plate: [0, 0, 1, 1], tools: [332, 12, 46, 135] } as const;

const phone = (height: number, zoom: number, lat: number): Opened => ({
  size: [390, height],
  camera: [zoom, lat, 46.60055],
  // Below, the sheet at its middle.
  over: [PHONE.plate, PHONE.tools, [0, height - 310, 390, 310]],
});

const narrow = (height: number, zoom: number, lat: number, plate: number): Opened => ({
  size: [704, height],
  camera: [zoom, lat, 46.60055],
  over: [
    [0, 0, plate, 73],
    [648, height - 190, 36, 173],
    [450, height - 44, 170, 24],
  ],
});

const wide = (height: number, plate: number): Opened => ({
  size: [1072, height],
  camera: [7.66603, 39.68547, 46.10202],
  over: [
    [0, 0, plate, 77],
    [1016, height - 190, 36, 173],
    [818, height - 44, 170, 24],
  ],
});

/** The map of the page at 390 × 844, 1024 × 768 and 1440 × 900 in each language. */
export const WINDOWS = {
  en: {
    390: phone(669, 6.79074, 38.94357),
    1024: narrow(632, 7.39179, 39.77563, 572),
    1440: wide(764, 572),
  },
  az: {
    390: phone(651, 6.70905, 38.9001),
    1024: narrow(615, 7.34147, 39.77883, 560),
    1440: wide(764, 576),
  },
  ru: {
    390: phone(651, 6.70905, 38.9001),
    1024: narrow(615, 7.34147, 39.77883, 574),
    1440: wide(764, 574),
  },
  hy: {
    390: phone(651, 6.70905, 38.9001),
    1024: narrow(615, 7.34147, 39.77883, 640),
    1440: wide(735, 640),
  },
} as const;

/** The frame of labels in such a window. */
export function frameOf({ size: [width, height], camera, over }: Opened): Frame {
  const [zoom, lat, lng] = camera;
  const window = windowAt({ zoom, lat, lng }, { width, height });
  const obstacles = over.map(([x, y, w, h]): Rect => ({
    x: window.x + x,
    y: window.y + y,
    width: w,
    height: h,
  }));
  return { zoom, window, obstacles, compact: width === 390 };
}
