import type { LegendRow } from '../../cartography/types';
import type { Text } from '../../text/Text';

/** A row of the legend for the ear: what it stands for, how many districts look so, and its note. */
export function rowName(
  { text: stands, note, count }: LegendRow,
  { legendPanel, marks }: Text,
) {
  const words = stands.endsWith(marks.stop) ? stands.slice(0, -1) : stands;
  const name = legendPanel.row(words, count);
  return note === null ? name : `${name}${marks.stop} ${note}`;
}
