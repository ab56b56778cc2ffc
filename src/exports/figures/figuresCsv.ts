import { csvText } from '../csv/csvText';
import type { ShownView } from '../ShownView';
import { figureRecords } from './figureRecords';

/** E1: the figures of a view as CSV: one row a figure, a joint one once, every state in words. */
export function figuresCsv(shown: ShownView): string {
  const records = figureRecords(shown);
  const [first] = records;
  if (first === undefined) return csvText([]);
  return csvText([Object.keys(first), ...records.map((record) => Object.values(record))]);
}
