import {
  anyList,
  boolean as aBoolean,
  list,
  misfit,
  nullOr,
  number as aNumber,
  oneOf,
  record,
  string,
  type Read,
} from '../../lib/validate';
import { enumerations } from '../enumerations';
import { parsePartialDate } from '../parse/parsePartialDate';
import type { BreaksKey, PartialDate } from '../types';

/** A column whose values stand by themselves, one after the other. */
function each<T>(read: Read<T>, write: (value: T) => unknown = (value) => value): Column<T> {
  return {
    pack: (values) => values.map(write),
    unpack: list(read),
  };
}

const readDate: Read<PartialDate> = (json) =>
  parsePartialDate(string(json)) ?? misfit('a date');

const readBreaks: Read<Readonly<Partial<Record<BreaksKey, readonly number[]>>>> = (json) => {
  const breaks = record(list(aNumber))(json);
  Object.keys(breaks).forEach(oneOf(enumerations.breaksKey));
  return breaks;
};

export const text = each(string);

export const textOrNull = each(nullOr(string));

export const numbers = each(aNumber);

export const numberOrNull = each(nullOr(aNumber));

export const boolean = each(aBoolean);

export const booleanOrNull = each(nullOr(aBoolean));

export const texts = each(list(string));

export const textRecord = each(record(string));

export const breaks = each(readBreaks);

/** Dates as the ledger prints them: what else is known of one follows from its text. */
export const date = each(readDate, (value) => value.text);

export const dateOrNull = each(nullOr(readDate), (value) => value?.text ?? null);

/** One of the words that the column may hold. */
export const word = <const T extends string>(words: readonly T[]): Column<T> =>
  each(oneOf(words));

export const wordOrNull = <const T extends string>(words: readonly T[]): Column<T | null> =>
  each(nullOr(oneOf(words)));

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
      const [valuesJson, places] = anyList(json);
      const values = column.unpack(valuesJson);
      return anyList(places).flatMap((place) => {
        const at = aNumber(place);
        return at in values ? values.slice(at, at + 1) : misfit('the number of a value');
      });
    },
  };
}

/** How the values of one column stand in a file, and back. */
export interface Column<T> {
  /** The values as JSON, in order. */
  readonly pack: (values: readonly T[]) => unknown;
  readonly unpack: Read<readonly T[]>;
}

/** A column for every property of a row, so that none is forgotten. */
export type Columns<T> = { readonly [K in keyof T]-?: Column<T[K]> };
