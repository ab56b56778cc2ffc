import type { Browser } from '@playwright/test';
import { buildFloors } from '../floors/buildFloors';
import { pageFiles, syntheticPage, type PageWorld } from '../data/pageWorld';
import { measuredOf, type Measured, type Sample } from '../report/Measured';
import { startBenchServer, type BenchServer } from './benchServer';
import { FULL_SPEED, SLOW, type Conditions } from './Conditions';
import { floorFiles } from './floorFiles';
import { measureLighthouse } from './measureLighthouse';
import { measureLoad } from './measureLoad';
import { measurePicture } from './measurePicture';
import { measureSwitch, QUICK, USUAL } from './measureSwitch';
import { openSubject } from './openSubject';
import { atlasPage, floorPage, type Subject } from './Subject';

export interface BrowserPlan {
  /** The atlas as it was built, and its world. */
  readonly site: string;
  readonly real: PageWorld;
  /** Numbers of made-up districts that take its place. */
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Only a visit at full speed, a switch and Lighthouse on the atlas as it is. */
  readonly quick: boolean;
  /** Where the floors are built. */
  readonly folder: string;
}

/** Where the atlas is mounted: a sub-path, as on many static hosts. */
const AT = '/atlas/';

/** Measures the built page and, with the same outlines and values, the floors beneath it. */
export async function runBrowser(
  browser: Browser,
  plan: BrowserPlan,
  say: (line: string) => void,
): Promise<{ readonly measured: readonly Measured[]; readonly failures: readonly string[] }> {
  const server = await startBenchServer();
  try {
    await buildFloors(plan.folder);
    await server.mount(AT, plan.site);
    await server.mount('/floors/', plan.folder);
    const measured: Measured[] = [];
    const failures: string[] = [];
    /** A page that gives up, as a large one may, is told of; the others are measured all the same. */
    const take = async (id: string, measure: () => Promise<Sample>) => {
      say(id);
      try {
        const samples: Sample[] = [];
        for (let i = 0; i < plan.runs; i += 1) samples.push(await measure());
        measured.push(...measuredOf(id, samples));
      } catch (error) {
        failures.push(`${id}: ${String(error).split('\n', 1)[0]}`);
      }
    };

    const presses = plan.quick ? QUICK : USUAL;
    const real = plan.real.outlines.features.length;
    const subjects = await subjectsOf(browser, server, plan.real, real);
    const conditions: readonly Conditions[] = plan.quick ? [FULL_SPEED] : [FULL_SPEED, SLOW];
    for (const each of conditions) {
      for (const subject of subjects) {
        await take(`visit, ${each.name}/${subject.name}`, () =>
          measureLoad(browser, server, subject, each),
        );
      }
    }
    for (const subject of subjects) {
      await take(`${real} districts/${subject.name}`, () =>
        measureSwitch(browser, subject, presses),
      );
    }
    await take('Lighthouse, phone/atlas', () => measureLighthouse(`${server.address}${AT}`));
    const [atlas] = subjects;
    if (atlas !== undefined) {
      await take('pictures/atlas', () => measurePicture(browser, atlas));
    }
    for (const size of plan.sizes) {
      const world = syntheticPage(size, plan.real.measure);
      for (const [pattern, text] of pageFiles(world)) await server.replace(pattern, text);
      for (const subject of await subjectsOf(browser, server, world, size)) {
        await take(`${size} districts/${subject.name}`, () =>
          measureSwitch(browser, subject, presses),
        );
      }
    }
    return { measured, failures };
  } finally {
    await server.close();
  }
}

/** The atlas with either renderer, and the floors in a window of the same size and camera. */
async function subjectsOf(
  browser: Browser,
  server: BenchServer,
  world: PageWorld,
  size: number,
): Promise<readonly Subject[]> {
  const address = `${server.address}${AT}${world.query}`;
  const engine = atlasPage(address, 'engine');
  const svg = atlasPage(address, 'svg');
  const data = `/data/${size}`;
  for (const [name, text] of floorFiles(world)) await server.put(`${data}/${name}`, text);

  const { page, close } = await openSubject(browser, svg, FULL_SPEED, true);
  const frame = await page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('.map-stage');
    const [zoom, lat, lng] = map?.dataset['camera']?.split('/') ?? [];
    const { width, height } = map?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { zoom, lat, lng, width: String(width), height: String(height) };
  });
  await close();
  const asked = new URLSearchParams({ data });
  for (const [key, value] of Object.entries(frame)) asked.set(key, value ?? '');
  const floor = (file: string) => `${server.address}/floors/${file}?${asked}`;
  return [
    engine,
    svg,
    floorPage('bare map', floor('map.html')),
    floorPage('d3 page', floor('d3.html')),
  ];
}
