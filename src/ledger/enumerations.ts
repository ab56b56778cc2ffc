import { FAMILIES, METRIC_KINDS, UNITS } from './measureKinds';
import type {
  BreaksKey,
  Coverage,
  Directness,
  Metric,
  PeriodKind,
  Place,
  PlaceMode,
  Qualifier,
  Relation,
  Scope,
  Side,
  Source,
  Status,
} from './types';

/** Makes sure that a list names every member of a union once it compiles, and no other word. */
const all =
  <T extends string>() =>
  <const L extends readonly T[]>(list: [T] extends [L[number]] ? L : never): L =>
    list;

/** The words that each enumerated column may hold. data/datapackage.json lists the same ones; a test compares. */
export const enumerations = {
  qualifier: all<Qualifier>()(['exact', 'about', 'at-least', 'at-most', 'between']),
  unit: UNITS,
  placeMode: all<PlaceMode>()(['single', 'joint', 'listed', 'region', 'country']),
  period: all<PeriodKind>()(['during', 'cumulative', 'as-of']),
  scope: all<Scope>()([
    'all-operators',
    'anama',
    'army',
    'border-service',
    'emergencies-ministry',
    'companies',
    'not-stated',
  ]),
  group: ['all', 'civilian', 'military', 'child', 'woman'],
  coverage: all<Coverage>()(['whole', 'part']),
  directness: all<Directness>()(['primary', 'quoted', 'reported', 'relayed']),
  status: all<Status>()(['active', 'disputed', 'superseded', 'rejected']),
  publisherKind: [
    'state-agency',
    'government',
    'state-media',
    'press-azerbaijan',
    'press-armenia',
    'press-international',
    'ngo',
    'intergovernmental',
    'opinion',
  ],
  publishedBasis: all<Source['publishedBasis']>()(['printed', 'inferred', 'unknown']),
  side: all<Side>()(['azerbaijan', 'armenia', 'third-party']),
  placeKind: all<Place['kind']>()([
    'district',
    'city',
    'economic-region',
    'territory',
    'country',
  ]),
  yesNo: ['yes', 'no'],
  family: FAMILIES,
  metricKind: METRIC_KINDS,
  sumOverTime: all<Metric['sumOverTime']>()(['yes-disjoint-same-scope', 'no']),
  sumOverPlaces: all<Metric['sumOverPlaces']>()(['yes-single-same-source', 'no']),
  draw: all<Metric['draw']>()(['choropleth', 'never']),
  denominator: all<Metric['denominator']>()(['district-area', 'none']),
  breaksKey: all<BreaksKey>()(['year', 'span', 'upto', 'on', 'per100']),
  relation: all<Relation>()([
    'repeats',
    'part-of',
    'supersedes',
    'disagrees-with',
    'derived-from',
  ]),
} as const satisfies Record<string, readonly string[]>;
