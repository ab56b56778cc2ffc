import type { Browser } from '@playwright/test';
import { pageFiles, syntheticPage, type PageWorld } from '../data/pageWorld';
import { buildFloors } from '../floors/buildFloors';
import type { Measured, Sample } from '../report/Measured';
import { startBenchServer } from './benchServer';
import { FULL_SPEED, SLOW } from './Conditions';
import { measureLighthouse } from './measureLighthouse';
import { measurePicture } from './measurePicture';
import { measureSwitch, QUICK, USUAL } from './measureSwitch';
import { measureVisit } from './measureVisit';
import type { Subject } from './Subject';
import { AT, BEFORE_AT, FLOORS_AT, subjectsOf, type Subjects } from './subjectsOf';
import { takeInTurn, type Round, type Taken } from './takeInTurn';
import { withinLimit } from './withinLimit';

export interface BrowserPlan {
  /** The atlas as it was built, and its world. */
  readonly site: string;
  readonly real: PageWorld;
  /** Another build of the atlas to compare with; null: none. */
  readonly before: string | null;
  /** Numbers of made-up districts that take its place. */
  readonly sizes: readonly number[];
  readonly runs: number;
  /** Only a visit at full speed, a switch and Lighthouse on the atlas as it is. */
  readonly quick: boolean;
  /** Where the floors are built. */
  readonly folder: string;
}

/** Milliseconds that one run of one subject may take, whatever it does. */
const LIMIT = 180_000;

/** Measures the built page and, with the same outlines and values, the pages beside it. */
export async function runBrowser(
  browser: Browser,
  plan: BrowserPlan,
  say: (line: string) => void,
): Promise<Taken> {
  const { real, runs, quick } = plan;
  const server = await startBenchServer();
  const measured: Measured[] = [];
  const failures: string[] = [];
  const limited = (run: () => Promise<Sample>) =>
    withinLimit(LIMIT, run, () => closeAll(browser));
  const take = async <S extends { readonly name: string }>(
    group: string,
    subjects: readonly S[],
    measure: Round<S>['measure'],
  ) => {
    const taken = await takeInTurn(
      { group, subjects, runs, measure: (subject) => limited(() => measure(subject)) },
      say,
    );
    measured.push(...taken.measured);
    failures.push(...taken.failures);
  };
  const takeSwitches = (size: number, { engine, svg, before, beside }: Subjects) =>
    take(`${size} districts`, [engine, svg, ...before, ...beside], (subject: Subject) =>
      measureSwitch(browser, subject, quick ? QUICK : USUAL),
    );
  try {
    await buildFloors(plan.folder);
    await server.mount(AT, plan.site);
    if (plan.before !== null) await server.mount(BEFORE_AT, plan.before);
    await server.mount(FLOORS_AT, plan.folder);
    const compares = plan.before !== null;

    const subjects = await subjectsOf(browser, server, real, compares);
    const { asItComes, engine, svg, before, beside } = subjects;
    for (const conditions of quick ? [FULL_SPEED] : [FULL_SPEED, SLOW]) {
      await take(
        `visit, ${conditions.name}`,
        [asItComes, engine, svg, ...before, ...beside],
        (subject: Subject) => measureVisit(browser, server, subject, conditions),
      );
    }
    await takeSwitches(real.outlines.features.length, subjects);
    await take('Lighthouse, phone', [{ name: 'atlas' }], () =>
      measureLighthouse(`${server.address}${AT}`),
    );
    await take('pictures', [{ name: 'atlas' }], () => measurePicture(browser, engine));
    for (const size of plan.sizes) {
      const world = syntheticPage(size, real.measure);
      for (const [pattern, text] of pageFiles(world)) await server.replace(pattern, text);
      // A size that does not even open is told of, and the next one is tried.
      try {
        await takeSwitches(size, await subjectsOf(browser, server, world, compares));
      } catch (error) {
        failures.push(`${size} districts: ${String(error).split('\n', 1)[0]}`);
      }
    }
    return { measured, failures };
  } finally {
    await server.close();
  }
}

async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
