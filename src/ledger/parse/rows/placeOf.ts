import { enumerations } from '../../enumerations';
import type { Place } from '../../types';
import type { Cells } from '../Cells';

const NAME_COLUMN = /^name_(.+)$/;

/** A row of places.csv as a Place; a column `name_xx` holds the name in language xx. Throws UnreadableCell. */
export function placeOf(cells: Cells): Place {
  return {
    id: cells.text('id'),
    kind: cells.oneOf('kind', enumerations.placeKind),
    names: namesOf(cells),
    iso31662: cells.textOrNull('iso_3166_2'),
    aliases: cells.list('aliases'),
    members: cells.list('members'),
    areaKm2: cells.numberOrNull('area_km2')?.value ?? null,
    areaSource: cells.textOrNull('area_source'),
    perArea: cells.oneOfOrNull('per_area', enumerations.yesNo) !== 'no',
    validFrom: cells.dateOrNull('valid_from'),
    validTo: cells.dateOrNull('valid_to'),
    note: cells.textOrNull('note'),
  };
}

function namesOf(cells: Cells): Record<string, string> {
  const names: Record<string, string> = {};
  for (const column of cells.columns) {
    const language = NAME_COLUMN.exec(column)?.[1];
    const name = cells.textOrNull(column);
    if (language !== undefined && name !== null) names[language] = name;
  }
  return names;
}
