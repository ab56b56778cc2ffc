import { enumerations } from '../enumerations';
import { parsePartialDate } from '../parse/parsePartialDate';
import type { BreaksKey, PartialDate } from '../types';

/** A column whose values stand by themselves, one after the other. */
function each<T>(
  read: (json: unknown) => T,
  write: (value: T) => unknown = (value) => value,
): Column<T> {
  return {
    pack: (values) => values.map(write),
    unpack: (json) => asList(json).map(read),
  };
}

const nullOr =
  <T>(read: (json: unknown) => T) =>
  (json: unknown): T | null =>
    json === null ? null : read(json);

function readText(json: unknown): string {
  if (typeof json !== 'string') throw new Unreadable('not a text');
  return json;
}

function readNumber(json: unknown): number {
  if (typeof json !== 'number') throw new Unreadable('not a number');
  return json;
}

function readBoolean(json: unknown): boolean {
  if (typeof json !== 'boolean') throw new Unreadable('not a yes or no');
  return json;
}

function readDate(json: unknown): PartialDate {
  const date = parsePartialDate(readText(json));
  if (date === null) throw new Unreadable('not a date');
  return date;
}

function wordOf<const T extends string>(words: readonly T[]) {
  return (json: unknown): T => {
    const found = words.find((word) => word === json);
    if (found === undefined) throw new Unreadable('not a word of its list');
    return found;
  };
}

const readTexts = (json: unknown): readonly string[] => asList(json).map(readText);

function readTextRecord(json: unknown): Readonly<Record<string, string>> {
  if (!isObject(json)) throw new Unreadable('not a record');
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, readText(value)]));
}

function readBreaks(json: unknown): Readonly<Partial<Record<BreaksKey, readonly number[]>>> {
  if (!isObject(json)) throw new Unreadable('not a record');
  const readKey = wordOf(enumerations.breaksKey);
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [readKey(key), asList(value).map(readNumber)]),
  );
}

export const text = each(readText);

export const textOrNull = each(nullOr(readText));

export const numbers = each(readNumber);

export const numberOrNull = each(nullOr(readNumber));

export const boolean = each(readBoolean);

export const booleanOrNull = each(nullOr(readBoolean));

export const texts = each(readTexts);

export const textRecord = each(readTextRecord);

export const breaks = each(readBreaks);

/** Dates as the ledger prints them: what else is known of one follows from its text. */
export const date = each(readDate, (value) => value.text);

export const dateOrNull = each(nullOr(readDate), (value) => value?.text ?? null);

/** One of the words that the column may hold. */
export const word = <const T extends string>(words: readonly T[]): Column<T> =>
  each(wordOf(words));

export const wordOrNull = <const T extends string>(words: readonly T[]): Column<T | null> =>
  each(nullOr(wordOf(words)));

/** Numbers that mostly grow by little: the first one, then the steps. */
export const growing: Column<number> = {
  pack: (values) => values.map((value, at) => value - (values[at - 1] ?? 0)),
  unpack: (json) => {
    let sum = 0;
    return numbers.unpack(json).map((step) => (sum += step));
  },
};

/** Values of which many are the same: each of them once, then which one stands in each row. */
export function shared<T>(column: Column<T>): Column<T> {
  return {
    pack: (values) => {
      const keys = values.map((value) => JSON.stringify(column.pack([value])));
      const first = new Map<string, T>();
      values.forEach((value, at) => {
        const key = keys[at] ?? '';
        if (!first.has(key)) first.set(key, value);
      });
      const placeOf = new Map([...first.keys()].map((key, place) => [key, place]));
      return [column.pack([...first.values()]), keys.map((key) => placeOf.get(key))];
    },
    unpack: (json) => {
      const [valuesJson, places] = asList(json);
      const values = column.unpack(valuesJson);
      return asList(places).flatMap((place) => {
        const at = readNumber(place);
        if (!(at in values)) throw new Unreadable('no such value');
        return values.slice(at, at + 1);
      });
    },
  };
}

/** How the values of one column stand in a file, and back. */
export interface Column<T> {
  /** The values as JSON, in order. */
  readonly pack: (values: readonly T[]) => unknown;
  /** Throws `Unreadable` for JSON of any other form. */
  readonly unpack: (json: unknown) => readonly T[];
}

/** A column for every property of a row, so that none is forgotten. */
export type Columns<T> = { readonly [K in keyof T]-?: Column<T[K]> };

/** Thrown while a file is unpacked, caught in decodePack; never leaves this folder. */
export class Unreadable extends Error {}

export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function asList(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new Unreadable('not a list');
  return json;
}
