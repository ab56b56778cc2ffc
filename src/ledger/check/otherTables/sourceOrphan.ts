import { fileOf } from '../../tables';
import type { CheckRule } from '../CheckInput';

/** source-orphan: every source has a claim. Rows that could not be read count too. */
export const sourceOrphan: CheckRule = ({ tables }) => {
  if (tables.claims.problems.length > 0) return []; // a row left out may be the one that cites
  const cited = new Set(tables.claims.rows.map(({ cells }) => cells['source']));
  return tables.sources.rows
    .filter(({ cells }) => !cited.has(cells['id']))
    .map(({ cells, line }) => ({
      rule: 'source-orphan',
      severity: 'error',
      file: fileOf('sources'),
      line,
      column: 'id',
      message: `No claim cites the source "${cells['id'] ?? ''}".`,
      hint: 'Add the claim that was read in it, or delete the row.',
    }));
};
