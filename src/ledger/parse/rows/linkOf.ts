import { enumerations } from '../../enumerations';
import type { Link } from '../../types';
import type { Cells } from '../Cells';

/** A row of links.csv as a Link. Throws UnreadableCell. */
export function linkOf(cells: Cells): Link {
  const complete = cells.oneOfOrNull('complete', enumerations.yesNo);
  return {
    from: cells.text('from'),
    relation: cells.oneOf('relation', enumerations.relation),
    to: cells.text('to'),
    complete: complete === null ? null : complete === 'yes',
    note: cells.textOrNull('note'),
  };
}
