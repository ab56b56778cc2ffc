import type { Claim, Ledger, Metric, PartialDate, Place } from '../../../src/ledger/types';
import { parsePartialDate } from '../../../src/ledger/parse/parsePartialDate';
import { random } from './random';

/** Over how many measures and years, from 2016 on, the claims are spread. */
interface Spread {
  readonly measures: number;
  readonly years: number;
}

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

function place(id: string, kind: Place['kind'], name: string, areaKm2: number | null): Place {
  return {
    id,
    kind,
    names: { en: name },
    iso31662: null,
    aliases: [],
    members: [],
    areaKm2,
    areaSource: areaKm2 === null ? null : 'made up',
    perArea: areaKm2 !== null,
    validFrom: null,
    validTo: null,
    note: null,
  };
}

/** Claims in the mixture of the real ledger: most single, some joint, listed and regional; repeats. */
function claim(i: number, districts: number, spread: Spread, next: () => number): Claim {
  const kind = next();
  const place = Math.floor(next() * districts);
  const placeMode =
    kind < 0.85 ? 'single' : kind < 0.9 ? 'joint' : kind < 0.97 ? 'listed' : 'region';
  const count = placeMode === 'single' ? 1 : placeMode === 'joint' ? 2 : 10;
  const places =
    placeMode === 'region'
      ? ['region']
      : Array.from({ length: count }, (_, n) => `d${(place + n) % districts}`);
  const year = 2016 + Math.floor(next() * spread.years);
  const period = next() < 0.7 ? 'during' : 'cumulative';
  const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
  const whole = next() < 0.6;
  const text = whole ? String(year) : `${year}-${month}`;
  return {
    id: `c${i}`,
    metric: `measure-${Math.floor(next() * spread.measures)}`,
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
 * A ledger of districts `d0`, `d1`, … with claims of several measures and years, in the mixture of
 * modes that the real ledger has.
 */
export function syntheticLedger(
  districts: number,
  claims: number,
  spread: Spread = { measures: 10, years: 10 },
): Ledger {
  const next = random(20_261_122);
  const places = [
    place('region', 'territory', 'The region', null),
    ...Array.from({ length: districts }, (_, i) =>
      place(`d${i}`, 'district', `District ${i}`, 500 + (i % 1000)),
    ),
  ];
  return {
    version: '2026-01-01',
    claims: Array.from({ length: claims }, (_, i) => claim(i, districts, spread, next)),
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
    metrics: Array.from({ length: spread.measures }, (_, i) => metric(i)),
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
