import { enumerations } from '../../enumerations';
import type { Metric } from '../../types';
import { cellFaults } from '../cellFaults';
import type { Cells } from '../Cells';
import { parseBreaks } from '../parseBreaks';

/** A row of metrics.csv as a Metric. Throws UnreadableCell. */
export function metricOf(cells: Cells): Metric {
  return {
    id: cells.text('id'),
    family: cells.oneOf('family', enumerations.family),
    label: cells.text('label'),
    definition: cells.text('definition'),
    unit: cells.oneOf('unit', enumerations.unit),
    kind: cells.oneOf('kind', enumerations.metricKind),
    sumOverTime: cells.oneOf('sum_over_time', enumerations.sumOverTime),
    sumOverPlaces: cells.oneOf('sum_over_places', enumerations.sumOverPlaces),
    draw: cells.oneOf('draw', enumerations.draw),
    denominator: cells.oneOf('denominator', enumerations.denominator),
    breaks: breaksOf(cells),
    pressWords: cells.list('press_words'),
    standard: cells.text('standard'),
    caution: cells.text('caution'),
  };
}

function breaksOf(cells: Cells): Metric['breaks'] {
  const text = cells.textOrNull('breaks') ?? '';
  return parseBreaks(text) ?? cells.fail('breaks', cellFaults.notBreaks(text));
}
