import { parsePartialDate } from '../../../src/ledger/parse/parsePartialDate';
import type {
  Claim,
  Ledger,
  Link,
  Metric,
  PartialDate,
  Place,
  Quantity,
  Relation,
  Source,
} from '../../../src/ledger/types';

/** A date of a test; throws on a typing error, so that no test passes by accident. */
export function date(text: string): PartialDate {
  const parsed = parsePartialDate(text);
  if (parsed === null) throw new Error(`Not a date: ${text}`);
  return parsed;
}

/** `> 1400`, `< 9000`, `~ 92000`, `500-600`, `8718.6`: a quantity as short as a test likes it. */
export function quantity(text: string, unit: Quantity['unit'] = 'ha'): Quantity {
  const [first = '', second] = text.replace(/^[<>~] ?/, '').split('-');
  const decimals = Math.max(...[first, second ?? ''].map((n) => n.split('.')[1]?.length ?? 0));
  const qualifier =
    second !== undefined
      ? 'between'
      : text.startsWith('>')
        ? 'at-least'
        : text.startsWith('<')
          ? 'at-most'
          : text.startsWith('~')
            ? 'about'
            : 'exact';
  return {
    value: Number(first),
    high: second === undefined ? null : Number(second),
    qualifier,
    unit,
    decimals,
  };
}

export interface ClaimShort {
  readonly id: string;
  readonly value?: string;
  readonly unit?: Quantity['unit'];
  readonly places?: string;
  readonly mode?: Claim['placeMode'];
  /** `2023` or `2022-08..2022-10-25` (during) · `..2025-06-17` (cumulative) · `@2021-06-12` (as-of). */
  readonly time?: string;
  readonly more?: Partial<Claim>;
}

/** A claim about land cleared by all operators in district `a` in 2023, but for what a test says. */
export function claim(short: ClaimShort): Claim {
  const places = (short.places ?? 'a').split(';');
  const time = short.time ?? '2023';
  const [start, end] = time.startsWith('@')
    ? [null, time.slice(1)]
    : time.includes('..')
      ? [time.split('..')[0] ?? '', time.split('..')[1] ?? '']
      : [time, time];
  return {
    id: short.id,
    metric: 'cleared',
    group: null,
    quantity: quantity(short.value ?? '100', short.unit),
    places,
    placeMode: short.mode ?? (places.length > 1 ? 'joint' : 'single'),
    period: time.startsWith('@') ? 'as-of' : time.startsWith('..') ? 'cumulative' : 'during',
    start: start === null || start === '' ? null : date(start),
    end: date(end ?? ''),
    scope: 'all-operators',
    coverage: 'whole',
    speaker: 'A speaker',
    source: 's',
    locator: null,
    says: '',
    directness: 'reported',
    status: 'active',
    note: null,
    line: 2,
    ...short.more,
  };
}

export function metric(more: Partial<Metric> = {}): Metric {
  return {
    id: 'cleared',
    family: 'clearance',
    label: 'Land reported cleared',
    definition: '',
    unit: 'ha',
    kind: 'flow',
    sumOverTime: 'yes-disjoint-same-scope',
    sumOverPlaces: 'yes-single-same-source',
    draw: 'choropleth',
    denominator: 'district-area',
    breaks: { year: [100, 1000], upto: [1000], on: [10, 50] },
    pressWords: [],
    standard: '',
    caution: 'More hectares means more work reported.',
    ...more,
  };
}

export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: id,
    publisher: 'A paper',
    publisherKind: 'press-international',
    author: null,
    published: date('2024-01-01'),
    publishedBasis: 'printed',
    url: null,
    language: 'en',
    side: 'azerbaijan',
    note: null,
    ...more,
  };
}

export function place(id: string, more: Partial<Place> = {}): Place {
  return {
    id,
    kind: 'district',
    names: { en: id.toUpperCase() },
    iso31662: null,
    aliases: [],
    members: [],
    areaKm2: 1000,
    areaSource: 'a table',
    perArea: true,
    validFrom: null,
    validTo: null,
    note: null,
    ...more,
  };
}

/** `a repeats b`, `a part-of b complete "by district"`: a link as a sentence. */
export function link(sentence: string): Link {
  const [from = '', relation = '', to = '', complete, ...note] = sentence.split(' ');
  return {
    from,
    relation: relation as Relation,
    to,
    complete: complete === undefined ? null : complete === 'complete',
    note: note.length > 0 ? note.join(' ') : null,
  };
}

export function ledger(claims: readonly Claim[], more: Partial<Ledger> = {}): Ledger {
  return {
    version: '2026-01-01',
    claims,
    sources: [source('s')],
    places: ['a', 'b', 'c', 'd'].map((id) => place(id)),
    metrics: [metric()],
    links: [],
    boundaryChanges: [],
    ...more,
  };
}
