import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FigureWorld } from '../../src/figures/FigureWorld';
import { indexLedger } from '../../src/ledger/index/indexLedger';
import { readTables } from '../../src/ledger/parse/parseLedger';
import { mapPlaces } from '../../src/places/mapPlaces';
import { parseWithoutOutline } from '../../src/places/parseWithoutOutline';
import type { Outlines } from '../../src/places/types';
import { readLedgerFiles } from '../ledger/readLedgerFiles';

/** What figures are made from, of a data folder that has passed the check. */
export function readFigureWorld(folder: string): FigureWorld {
  const read = (file: string) => readFileSync(path.join(folder, 'boundaries', file), 'utf8');
  const { ledger } = readTables(readLedgerFiles(folder));
  const outlines = JSON.parse(read('districts.geojson')) as Outlines;
  const without = parseWithoutOutline(read('without-outline.csv'));
  return { index: indexLedger(ledger), places: mapPlaces(ledger, outlines, without) };
}
