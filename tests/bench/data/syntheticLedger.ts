import type { Claim, Ledger, Metric, PartialDate, Place } from '../../../src/ledger/types';
import { parsePartialDate } from '../../../src/ledger/parse/parsePartialDate';
import { random } from './random';

/** Years and measures over which the claims are spread. */
const YEARS = 10;
const METRICS = 10;

const dates = new Map<string, PartialDate>();
function date(text: string): PartialDate {
  let found = dates.get(text);
  if (found === undefined) {
    const parsed = parsePartialDate(text);
    if (parsed === null) throw new Error(text);
    dates.set(text, (found = parsed));
  }
  return found;
}

function metric(i: number): Metric {
  return {
    id: `measure-${i}`,
    family: 'clearance',
    label: `Measure ${i}`,
    definition: '',
    unit: 'ha',
    kind: 'flow',
    sumOverTime: 'yes-disjoint-same-scope',
    sumOverPlaces: 'yes-single-same-source',
    draw: 'choropleth',
    denominator: 'district-area',
    breaks: { year: [100, 1000, 4000, 8000] },
    pressWords: [],
    standard: '',
    caution: '',
  };
}

/** Claims in the mixture of the real ledger: most single, some joint, listed and regional; repeats. */
function claim(i: number, districts: number, next: () => number): Claim {
  const kind = next();
  const place = Math.floor(next() * districts);
  const placeMode =
    kind < 0.85 ? 'single' : kind < 0.9 ? 'joint' : kind < 0.97 ? 'listed' : 'region';
  const count = placeMode === 'single' ? 1 : placeMode === 'joint' ? 2 : 10;
  const places =
    placeMode === 'region'
      ? ['region']
      : Array.from({ length: count }, (_, n) => `d${(place + n) % districts}`);
  const year = 2016 + Math.floor(next() * YEARS);
  const period = next() < 0.7 ? 'during' : 'cumulative';
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
  const whole = next() < 0.6;
  const text = whole ? String(year) : `${year}-${month}`;
  return {
    id: `c${i}`,
    metric: `measure-${Math.floor(next() * METRICS)}`,
    group: null,
    quantity: {
      value: Math.floor(next() * 120_000) / 10,
      high: null,
      qualifier: next() < 0.8 ? 'exact' : 'about',
      unit: 'ha',
      decimals: 1,
    },
    places,
    placeMode,
    period,
    start: period === 'during' ? date(text) : null,
    end: date(text),
    scope: 'all-operators',
    coverage: 'whole',
    speaker: 'A speaker',
    source: `s${i % 1000}`,
    locator: null,
    says: '',
    directness: 'reported',
    status: 'active',
    note: null,
    line: i + 2,
  };
}

/**
 * A ledger of districts `d0`, `d1`, … with claims of ten measures over ten years, in the mixture of
 * modes that the real ledger has.
 */
export function syntheticLedger(districts: number, claims: number): Ledger {
  const next = random(20_261_122);
  const places: Place[] = Array.from({ length: districts }, (_, i) => ({
    id: `d${i}`,
    kind: 'district',
    names: { en: `District ${i}` },
    iso31662: null,
    aliases: [],
    members: [],
    areaKm2: 500 + (i % 1000),
    areaSource: 'made up',
    perArea: true,
    validFrom: null,
    validTo: null,
    note: null,
  }));
  return {
    version: '2026-01-01',
    claims: Array.from({ length: claims }, (_, i) => claim(i, districts, next)),
    sources: Array.from({ length: 1000 }, (_, i) => ({
      id: `s${i}`,
      title: `Source ${i}`,
      publisher: 'A paper',
      publisherKind: 'press-international',
      author: null,
      published: date('2026-01-01'),
      publishedBasis: 'printed',
      url: null,
      language: 'en',
      side: 'third-party',
      note: null,
    })),
    places,
    metrics: Array.from({ length: METRICS }, (_, i) => metric(i)),
    // One claim in fifty repeats the one before it.
    links: Array.from({ length: Math.floor(claims / 50) }, (_, i) => ({
      from: `c${i * 50 + 1}`,
      relation: 'repeats',
      to: `c${i * 50}`,
      complete: null,
      note: null,
    })),
    boundaryChanges: [],
  };
}
