import { fileOf } from '../../tables';
import type { CheckRule } from '../CheckInput';

/** source-date: a date is printed or inferred, a missing one unknown. */
export const sourceDate: CheckRule = ({ ledger, lineOf }) =>
  ledger.sources.flatMap((source) => {
    if ((source.published === null) === (source.publishedBasis === 'unknown')) return [];
    return [
      {
        rule: 'source-date',
        severity: 'error',
        file: fileOf('sources'),
        line: lineOf(source),
        column: 'published_basis',
        message:
          source.published === null
            ? `The basis of the date is "${source.publishedBasis}", but there is no date.`
            : `There is a date, ${source.published.text}, but its basis is "unknown".`,
        hint: 'Write "printed" or "inferred" beside a date, "unknown" where there is none.',
      },
    ];
  });
