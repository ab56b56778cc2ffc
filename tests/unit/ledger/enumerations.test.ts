import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataPackage } from '../../../src/ledger/check/dataPackage';
import { enumerations } from '../../../src/ledger/enumerations';
import type { TableName } from '../../../src/ledger/tables';
import { DATA } from '../support/dataFolder';

const { tables } = parseDataPackage(
  JSON.parse(readFileSync(`${DATA}/datapackage.json`, 'utf8')),
);

const words = (table: TableName, column: string): readonly string[] | null | undefined =>
  tables[table].fields.find(({ name }) => name === column)?.words;

describe('enumerations', () => {
  it.each([
    ['claims', 'qualifier', enumerations.qualifier],
    ['claims', 'unit', enumerations.unit],
    ['metrics', 'unit', enumerations.unit],
    ['claims', 'place_mode', enumerations.placeMode],
    ['claims', 'period', enumerations.period],
    ['claims', 'scope', enumerations.scope],
    ['claims', 'group', enumerations.group],
    ['claims', 'coverage', enumerations.coverage],
    ['claims', 'directness', enumerations.directness],
    ['claims', 'status', enumerations.status],
    ['sources', 'publisher_kind', enumerations.publisherKind],
    ['sources', 'published_basis', enumerations.publishedBasis],
    ['sources', 'side', enumerations.side],
    ['places', 'kind', enumerations.placeKind],
    ['places', 'per_area', enumerations.yesNo],
    ['metrics', 'family', enumerations.family],
    ['metrics', 'kind', enumerations.metricKind],
    ['metrics', 'sum_over_time', enumerations.sumOverTime],
    ['metrics', 'sum_over_places', enumerations.sumOverPlaces],
    ['metrics', 'draw', enumerations.draw],
    ['metrics', 'denominator', enumerations.denominator],
    ['links', 'relation', enumerations.relation],
    ['links', 'complete', enumerations.yesNo],
  ] as const)(
    '%s.%s: the program knows the words of datapackage.json',
    (table, column, known) => {
      expect(words(table, column)).toEqual([...known]);
    },
  );
});
