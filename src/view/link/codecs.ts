/*
 * Values that have a notation of their own in a link (L1). Shared links hold these texts for good, so
 * they follow no key or name used inside the program. What is written is read again as the same value.
 */
import {
  clampCamera,
  isWithinLimits,
  degreeDecimals,
  roundCamera,
  type Camera,
} from '../../camera/Camera';
import { parsePartialDate } from '../../ledger/parse/parsePartialDate';
import { periodKey, type ChosenPeriod } from '../../periods/Period';
import type { Picks, Facet, Sort, SortKey } from '../../queries/ledger/LedgerFilter';
import type { LinkContext } from './LinkContext';

/** A period: `2023`, `2020..2024`, `..2025-06-17`, `@2021-06-12`. */
export function formatPeriod(period: ChosenPeriod): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'span':
      return `${period.from}..${period.to}`;
    case 'upto':
      return `..${period.date}`;
    case 'on':
      return `@${period.date}`;
  }
}

/**
 * Reads what `formatPeriod` writes. Dates keep their precision (P6). Null for any other text: a day
 * that does not exist, a span that ends before it starts, spaces, other ways to write a date.
 */
export function parsePeriod(text: string): ChosenPeriod | null {
  if (/^[1-9]\d{3}$/.test(text)) return { kind: 'year', year: Number(text) };
  if (text.startsWith('@')) {
    const date = text.slice(1);
    return parsePartialDate(date) === null ? null : { kind: 'on', date };
  }
  const [from, to, ...more] = text.split('..');
  if (from === undefined || to === undefined || more.length > 0) return null;
  const end = parsePartialDate(to);
  if (end === null) return null;
  if (from === '') return { kind: 'upto', date: to };
  const start = parsePartialDate(from);
  if (start === null || start.firstDay > end.lastDay) return null;
  return { kind: 'span', from, to };
}

const DATE = '\\d{4}(?:-\\d\\d){0,2}';

/** What every text of a period is like, also of one that cannot be: a source of a regular expression. */
export const PERIOD_FORM = `^(?:\\d{4}|@${DATE}|(?:${DATE})?\\.\\.${DATE})$`;

/** Two choices of a period that mean the same. */
export function samePeriod(a: ChosenPeriod, b: ChosenPeriod): boolean {
  return periodKey(a) === periodKey(b);
}

const AT = /^(\d{1,2}(?:\.\d{1,9})?)\/(-?\d{1,2}(?:\.\d{1,12})?)\/(-?\d{1,3}(?:\.\d{1,12})?)$/;

/** The zoom beyond which no map engine goes. */
const DEEPEST = 24;

/** A camera: `zoom/lat/lng`, with as many decimals as the zoom can show. */
export function formatCamera(camera: Camera): string {
  const { zoom, lat, lng } = roundCamera(camera);
  const decimals = degreeDecimals(zoom);
  return [plain(zoom, 2), plain(lat, decimals), plain(lng, decimals)].join('/');
}

/** Plain digits, never an exponent, no zeros at the end. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Reads `zoom/lat/lng`; null for any other text and for places that are not on earth. */
export function parseCamera(text: string): Camera | null {
  const [, zoom, lat, lng] = AT.exec(text) ?? [];
  if (zoom === undefined || lat === undefined || lng === undefined) return null;
  const camera = { zoom: Number(zoom), lat: Number(lat), lng: Number(lng) };
  if (camera.zoom > DEEPEST || Math.abs(camera.lat) > 90 || Math.abs(camera.lng) > 180) {
    return null;
  }
  return roundCamera(camera);
}

export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a?.zoom === b?.zoom && a?.lat === b?.lat && a?.lng === b?.lng;
}

/** The nearest camera where it may be, as precisely as a link holds it. */
export function validCamera(camera: Camera, { cameraLimits }: LinkContext): Camera {
  const rounded = roundCamera(camera);
  if (cameraLimits === null || isWithinLimits(rounded, cameraLimits)) return rounded;
  return roundCamera(clampCamera(rounded, cameraLimits));
}

export const SORT_KEYS: readonly SortKey[] = [
  'name',
  'figure',
  'period',
  'published',
  'measure',
  'speaker',
];

/** The order of rows: `period`, or `-period` from the last to the first. */
export function formatSort({ by, ascending }: Sort): string {
  return ascending ? by : `-${by}`;
}

/** Reads what `formatSort` writes; null for any other text. */
export function parseSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const name = descending ? text.slice(1) : text;
  const by = SORT_KEYS.find((key) => key === name);
  return by === undefined ? null : { by, ascending: !descending };
}

export function sameSort(a: Sort | null, b: Sort | null): boolean {
  return a?.by === b?.by && a?.ascending === b?.ascending;
}

/** Picked values: `measure.area-cleared/period.2023`, in fixed order. */
export function formatPicks(picks: Picks, context: LinkContext): string {
  return [...context.facets.keys()]
    .flatMap((facet) => {
      const value = picks[facet];
      return value === undefined ? [] : [`${facet}.${value}`];
    })
    .join('/');
}

export interface PicksReading {
  readonly picks: Picks;
  /** False: some part was no facet, no value of it, or a second value. */
  readonly whole: boolean;
}

/** Reads what `formatPicks` writes, in any order; parts that cannot be picked are left out. */
export function parsePicks(text: string, context: LinkContext): PicksReading {
  const picks: Partial<Record<Facet, string>> = {};
  let whole = true;
  for (const part of text.split('/')) {
    const dot = part.indexOf('.');
    const value = part.slice(dot + 1);
    const facet = [...context.facets].find(
      ([name]) => name === part.slice(0, Math.max(dot, 0)),
    );
    if (facet === undefined || !facet[1].has(value) || picks[facet[0]] !== undefined) {
      whole = false;
    } else {
      picks[facet[0]] = value;
    }
  }
  return { picks, whole };
}

export function samePicks(a: Picks, b: Picks): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.get(key) === value);
}

/** The picks that occur; the same object where every value does. */
export function validPicks(picks: Picks, { facets }: LinkContext): Picks {
  const given = Object.entries(picks);
  const valid = [...facets].flatMap(([facet, values]) => {
    const value = picks[facet];
    return value !== undefined && values.has(value) ? [[facet, value] as const] : [];
  });
  return valid.length === given.length ? picks : Object.fromEntries(valid);
}

/** Longer than anything a person searches for, short enough for a link. */
export const LONGEST_QUERY = 120;

/** A search text as a view holds it: cut, without halves of characters that no link can carry. */
export function validQuery(text: string): string {
  return text.slice(0, LONGEST_QUERY).replace(/\p{Cs}/gu, '');
}
