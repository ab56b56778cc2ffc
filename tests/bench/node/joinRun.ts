/**
 * One run in a process of its own: `node --expose-gc joinRun.mjs <case as JSON> <data folder>`.
 * Prints a Sample as JSON.
 */
import { light } from '../../../src/cartography/colours';
import { legendOf } from '../../../src/cartography/legendOf';
import { sceneOf } from '../../../src/cartography/sceneOf';
import { figuresFor } from '../../../src/figures/figuresFor';
import { periodsOf } from '../../../src/figures/periodsOf';
import { indexLedger } from '../../../src/ledger/index/indexLedger';
import type { Metric } from '../../../src/ledger/types';
import type { ChosenPeriod } from '../../../src/periods/Period';
import { edgesOf } from '../../../src/places/edges';
import { mapPlaces } from '../../../src/places/mapPlaces';
import { wordsFor } from '../../../src/text/Words';
import { en } from '../../../src/text/en/index';
import type { Sample } from '../report/Measured';
import { spreadOf } from '../report/spreadOf';
import type { JoinCase } from './JoinCase';
import { joinWorld } from './joinWorld';

/** Periods that are opened of each measure, and measures. */
const PERIODS = 6;
const MEASURES = 2;

const [caseText = '"real"', folder = 'data'] = process.argv.slice(2);
const { ledger, outlines, context, withoutOutline } = joinWorld(
  JSON.parse(caseText) as JoinCase,
  folder,
);
const sample: Record<string, Sample[string]> = {};

/** Milliseconds that something took, and what came out. */
function timed<T>(make: () => T): { readonly ms: number; readonly made: T } {
  const start = performance.now();
  const made = make();
  return { ms: performance.now() - start, made };
}

function note(name: string, unit: Sample[string]['unit'], value: number) {
  sample[name] = { unit, value };
}

function noteMemory(when: string) {
  note(`memory, peak ${when}`, 'MB', process.resourceUsage().maxRSS / 1000);
  globalThis.gc?.();
  note(`memory, heap ${when}`, 'MB', process.memoryUsage().heapUsed / 1e6);
}

const index = timed(() => indexLedger(ledger));
note('index', 'ms', index.ms);
noteMemory('once indexed');

const places = timed(() => mapPlaces(ledger, outlines, withoutOutline));
note('places', 'ms', places.ms);
const edges = timed(() => edgesOf(outlines));
note('edges', 'ms', edges.ms);

const world = { index: index.made, places: places.made };
const ground = { outlines, edges: edges.made, context };
const words = timed(() => wordsFor(en, [...places.made, ...ledger.places]));
note('names', 'ms', words.ms);

/** Measures with the most districts to draw, and of each the periods with most. */
const opened = ledger.metrics
  .filter((metric) => metric.draw === 'choropleth')
  .slice(0, MEASURES)
  .map((metric) => {
    const periods = timed(() => periodsOf(world, metric.id));
    return {
      metric,
      ms: periods.ms,
      periods: periods.made
        .toSorted((a, b) => b.districts - a.districts)
        .slice(0, PERIODS)
        .map(({ period }) => period),
    };
  });
note('periods of a measure', 'ms', spreadOf(opened.map(({ ms }) => ms)).median);

const middle = (name: string, values: readonly number[]) =>
  note(name, 'ms', spreadOf(values).median);

function show(metric: Metric, period: ChosenPeriod) {
  const view = { period, by: 'total', district: null } as const;
  const figures = timed(() => figuresFor(world, { metric: metric.id, ...view }));
  const legend = timed(() => legendOf(metric, view, figures.made, en, light));
  const scene = timed(() =>
    sceneOf({
      figures: figures.made,
      world,
      metric,
      view,
      words: words.made,
      palette: light,
      ground,
    }),
  );
  return { figures: figures.ms, legend: legend.ms, scene: scene.ms };
}

const views = opened.flatMap(({ metric, periods }) =>
  periods.map((period) => ({ metric, period })),
);
const first = views.map(({ metric, period }) => show(metric, period));
const again = views.map(({ metric, period }) => show(metric, period));
middle(
  'figures of a view, first time',
  first.map(({ figures }) => figures),
);
middle(
  'figures of a view, again',
  again.map(({ figures }) => figures),
);
middle(
  'legend of a view',
  again.map(({ legend }) => legend),
);
middle(
  'scene of a view',
  again.map(({ scene }) => scene),
);
noteMemory('after all views');

console.log(JSON.stringify(sample));
