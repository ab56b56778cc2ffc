import type { Browser } from '@playwright/test';
import type { PageWorld } from '../data/pageWorld';
import type { BenchServer } from './benchServer';
import { FULL_SPEED } from './Conditions';
import { floorFiles } from './floorFiles';
import { openSubject } from './page/openSubject';
import { atlasPage, floorPage, type Subject } from './Subject';

/** Where the atlas is mounted: a sub-path, as on many static hosts; and the build it is compared with. */
export const AT = '/atlas/';
export const BEFORE_AT = '/before/';

/** Where the floors and the peers are mounted. */
export const FLOORS_AT = '/floors/';

/** Pages of one world. */
export interface Subjects {
  /** As it comes to a reader who has asked for nothing. */
  readonly asItComes: Subject;
  readonly engine: Subject;
  readonly svg: Subject;
  /** The build that it is compared with; empty without one. */
  readonly before: readonly Subject[];
  /** The least that can be done, and what is done elsewhere, in a window of the same size and camera. */
  readonly beside: readonly Subject[];
}

/** @param compares whether another build is mounted too */
export async function subjectsOf(
  browser: Browser,
  server: BenchServer,
  world: PageWorld,
  compares: boolean,
): Promise<Subjects> {
  const here = `${server.address}${AT}${world.query}`;
  const before = `${server.address}${BEFORE_AT}${world.query}`;
  const svg = atlasPage('atlas', here, 'svg');
  const data = `/data/${world.outlines.features.length}`;
  for (const [name, text] of floorFiles(world)) await server.put(`${data}/${name}`, text);

  const asked = new URLSearchParams({ data, ...(await frameOf(browser, svg)) });
  const page = (name: string, file: string) =>
    floorPage(name, `${server.address}${FLOORS_AT}${file}?${asked}`);
  return {
    asItComes: atlasPage('atlas', here, null),
    engine: atlasPage('atlas', here, 'engine'),
    svg,
    before: compares
      ? (['engine', 'svg'] as const).map((kind) => atlasPage('before', before, kind))
      : [],
    beside: [
      page('bare map', 'map.html'),
      page('d3 page', 'd3.html'),
      floorPage(
        'Leaflet, canvas',
        `${server.address}${FLOORS_AT}leaflet.html?${asked}&renderer=canvas`,
      ),
      floorPage(
        'Leaflet, SVG',
        `${server.address}${FLOORS_AT}leaflet.html?${asked}&renderer=svg`,
      ),
      page('ECharts', 'echarts.html'),
    ],
  };
}

/** Size and camera of the atlas's map. */
async function frameOf(
  browser: Browser,
  atlas: Subject,
): Promise<Readonly<Record<string, string>>> {
  const { page, close } = await openSubject(browser, atlas, FULL_SPEED, true);
  const frame = await page.evaluate((selector) => {
    const map = document.querySelector<HTMLElement>(selector);
    const [zoom = '', lat = '', lng = ''] = map?.dataset['camera']?.split('/') ?? [];
    const { width, height } = map?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { zoom, lat, lng, width: String(width), height: String(height) };
  }, atlas.map);
  await close();
  return frame;
}
