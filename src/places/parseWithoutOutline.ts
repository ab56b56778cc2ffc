import Papa from 'papaparse';
import type { WithoutOutline } from './types';

const COLUMNS = ['place', 'reason', 'lon', 'lat', 'made_from'];

function townOf(lon: string, lat: string, line: number): readonly [number, number] | null {
  if (lon === '' && lat === '') return null;
  const town = [Number(lon), Number(lat)] as const;
  const onEarth = Math.abs(town[0]) <= 180 && Math.abs(town[1]) <= 90;
  if (lon === '' || lat === '' || !onEarth) {
    throw new Error(`without-outline.csv, line ${line}: "${lon}" "${lat}" is not a position`);
  }
  return town;
}

/**
 * Reads data/boundaries/without-outline.csv: the places that no outline was found for, why, the
 * position of the town where a square stands for the district (S10), and the districts it was made from.
 * @throws Error naming the line where the text is cut off or is not this table
 */
export function parseWithoutOutline(text: string): readonly WithoutOutline[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  });
  const [header, ...rows] = data;
  if (header?.join() !== COLUMNS.join()) {
    throw new Error(`without-outline.csv, line 1: expected the columns ${COLUMNS.join(', ')}`);
  }
  return rows.map((row, index) => {
    const line = index + 2;
    const [place, reason, lon, lat, madeFrom] = row;
    if (row.length !== COLUMNS.length || !place || !reason) {
      throw new Error(`without-outline.csv, line ${line}: expected ${COLUMNS.length} cells`);
    }
    return {
      place,
      reason,
      town: townOf(lon ?? '', lat ?? '', line),
      madeFrom: madeFrom ? madeFrom.split(';') : [],
    };
  });
}
