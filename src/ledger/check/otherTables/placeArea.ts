import type { Problem } from '../../Problem';
import { fileOf } from '../../tables';
import type { CheckRule } from '../CheckInput';

/** place-area: an area has its source, and a district with an area says whether it is divided by. */
export const placeArea: CheckRule = ({ tables }) =>
  tables.places.rows.flatMap(({ cells, line }) => {
    const at = { rule: 'place-area', severity: 'error', file: fileOf('places'), line } as const;
    const hasArea = cells['area_km2'] !== '';
    const problems: Problem[] = [];
    if (hasArea !== (cells['area_source'] !== '')) {
      problems.push({
        ...at,
        column: hasArea ? 'area_source' : 'area_km2',
        message: hasArea
          ? 'The area has no source.'
          : 'There is a source of the area, but no area.',
        hint: 'An area is a reported figure: fill in both cells or neither.',
      });
    }
    if (hasArea && cells['kind'] === 'district' && cells['per_area'] === '') {
      problems.push({
        ...at,
        column: 'per_area',
        message: 'A district with an area must say whether figures are divided by it.',
        hint: 'Write "yes", or "no" where the reported area contradicts the maps.',
      });
    }
    return problems;
  });
