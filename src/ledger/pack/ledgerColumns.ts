import { anyObject, at, misfit } from '../../lib/validate';
import { enumerations as words } from '../enumerations';
import type { BoundaryChange, Claim, Ledger, Link, Metric, Place, Source } from '../types';
import {
  boolean,
  breaks,
  booleanOrNull,
  date,
  dateOrNull,
  growing,
  numberOrNull,
  numbers,
  shared,
  text,
  textOrNull,
  textRecord,
  texts,
  word,
  wordOrNull,
  type Column,
  type Columns,
} from './columns';

/**
 * Rows column by column: what is alike stands together, which a compressed file likes. A table is a
 * column itself, so that a row can hold a row.
 */
function tableColumn<T extends object>(columns: Columns<T>): Column<T> {
  const keys = Object.keys(columns) as (keyof T & string)[];
  return {
    pack: (rows) =>
      Object.fromEntries(
        keys.map((key) => [key, columns[key].pack(rows.map((row) => row[key]))]),
      ),
    unpack: (json) => {
      const given = anyObject(json);
      const cells = keys.map((key) => [key, at(key, columns[key].unpack, given[key])] as const);
      const count = cells[0]?.[1].length ?? 0;
      if (cells.some(([, values]) => values.length !== count)) misfit('columns of one length');
      // Every key of T is in `columns`, so that the object has all its properties.
      return Array.from(
        { length: count },
        (_, row) => Object.fromEntries(cells.map(([key, values]) => [key, values[row]])) as T,
      );
    },
  };
}

const claims = tableColumn<Claim>({
  id: text,
  metric: text,
  group: textOrNull,
  quantity: tableColumn<Claim['quantity']>({
    value: numbers,
    high: numberOrNull,
    qualifier: word(words.qualifier),
    unit: word(words.unit),
    decimals: numbers,
  }),
  places: shared(texts),
  placeMode: word(words.placeMode),
  period: word(words.period),
  start: dateOrNull,
  end: date,
  scope: shared(wordOrNull(words.scope)),
  coverage: word(words.coverage),
  speaker: shared(text),
  source: text,
  locator: textOrNull,
  says: text,
  directness: word(words.directness),
  status: word(words.status),
  note: textOrNull,
  line: growing,
});

const sources = tableColumn<Source>({
  id: text,
  title: text,
  publisher: shared(text),
  publisherKind: text,
  author: textOrNull,
  published: dateOrNull,
  publishedBasis: word(words.publishedBasis),
  url: textOrNull,
  language: text,
  side: word(words.side),
  note: textOrNull,
});

const places = tableColumn<Place>({
  id: text,
  kind: word(words.placeKind),
  names: textRecord,
  iso31662: textOrNull,
  aliases: texts,
  members: texts,
  areaKm2: numberOrNull,
  areaSource: textOrNull,
  perArea: boolean,
  validFrom: dateOrNull,
  validTo: dateOrNull,
  note: textOrNull,
});

const metrics = tableColumn<Metric>({
  id: text,
  family: word(words.family),
  label: text,
  definition: text,
  unit: word(words.unit),
  kind: word(words.metricKind),
  sumOverTime: word(words.sumOverTime),
  sumOverPlaces: word(words.sumOverPlaces),
  draw: word(words.draw),
  denominator: word(words.denominator),
  breaks,
  pressWords: texts,
  standard: text,
  caution: text,
});

const links = tableColumn<Link>({
  from: text,
  relation: word(words.relation),
  to: text,
  complete: booleanOrNull,
  note: textOrNull,
});

const boundaryChanges = tableColumn<BoundaryChange>({
  place: text,
  date,
  changeKm2: numberOrNull,
  source: text,
  note: textOrNull,
});

/** The tables of a ledger, each a column of rows. */
export const ledgerColumns: {
  readonly [K in Exclude<keyof Ledger, 'version'>]: Column<Ledger[K][number]>;
} = { claims, sources, places, metrics, links, boundaryChanges };
