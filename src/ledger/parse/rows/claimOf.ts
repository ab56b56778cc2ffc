import { enumerations } from '../../enumerations';
import type { Claim, Quantity } from '../../types';
import { cellFaults } from '../cellFaults';
import type { Cells } from '../Cells';

/** A row of claims.csv as a Claim. Throws UnreadableCell. */
export function claimOf(cells: Cells): Claim {
  const places = cells.list('places');
  if (places.length === 0) cells.fail('places', cellFaults.empty());
  return {
    id: cells.text('id'),
    metric: cells.text('metric'),
    group: cells.oneOfOrNull('group', enumerations.group),
    quantity: quantityOf(cells),
    places,
    placeMode: cells.oneOf('place_mode', enumerations.placeMode),
    period: cells.oneOf('period', enumerations.period),
    start: cells.dateOrNull('start'),
    end: cells.date('end'),
    scope: cells.oneOfOrNull('scope', enumerations.scope),
    coverage: cells.oneOf('coverage', enumerations.coverage),
    speaker: cells.text('speaker'),
    source: cells.text('source'),
    locator: cells.textOrNull('locator'),
    says: cells.text('says'),
    directness: cells.oneOf('directness', enumerations.directness),
    status: cells.oneOf('status', enumerations.status),
    note: cells.textOrNull('note'),
    line: cells.line,
  };
}

function quantityOf(cells: Cells): Quantity {
  const low = cells.number('value');
  const high = cells.numberOrNull('value_high');
  return {
    value: low.value,
    high: high?.value ?? null,
    qualifier: cells.oneOf('qualifier', enumerations.qualifier),
    unit: cells.oneOf('unit', enumerations.unit),
    decimals: Math.max(low.decimals, high?.decimals ?? 0),
  };
}
