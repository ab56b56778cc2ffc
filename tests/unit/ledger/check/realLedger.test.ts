import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../../src/ledger/check/checkLedger';
import type { DataFolder } from '../../../../src/ledger/check/DataFolder';
import { realFolder } from '../../support/dataFolder';

const folder = realFolder();

/** Line of a claim, found without the parser; no cell of the delivered table has a line break. */
const lineOf = (id: string): number =>
  (folder.get('claims.csv') ?? '').split('\n').findIndex((row) => row.startsWith(`${id},`)) + 1;

/** The ledger of the project with one text replaced, and the errors that this makes. */
function errorsAfter(file: string, from: string, to: string): readonly unknown[] {
  const text = folder.get(file) ?? '';
  expect(text).toContain(from);
  const changed: DataFolder = new Map([...folder, [file, text.replace(from, to)]]);
  return checkLedger(changed).problems.filter(({ severity }) => severity === 'error');
}

describe('the ledger of the project', () => {
  const { problems, rows } = checkLedger(folder);

  it('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has warnings, each on a claim', () => {
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    expect(warnings.length).toBeGreaterThan(0);
    expect(new Set(warnings.map(({ file }) => file))).toEqual(new Set(['claims.csv']));
  });

  it('is read row by row', () => {
    expect(rows.claims).toBeGreaterThanOrEqual(893);
    expect(rows.sources).toBeGreaterThanOrEqual(271);
  });

  it('a wrong unit is named by file, line and column', () => {
    expect(
      errorsAfter(
        'claims.csv',
        '370,,exact,mine,kalbajar,single',
        '370,,exact,ha,kalbajar,single',
      ),
    ).toMatchObject([
      {
        rule: 'unit-metric',
        file: 'claims.csv',
        line: lineOf('ap-kalbajar-20220925-mod'),
        column: 'unit',
      },
    ]);
  });

  it('an unknown place is named by file, line and column, with the place that was meant', () => {
    const errors = errorsAfter(
      'claims.csv',
      'mine,kalbajar,single',
      'mine,kalbajar-district,single',
    );
    expect(errors).toMatchObject([
      {
        rule: 'reference',
        file: 'claims.csv',
        line: lineOf('ap-kalbajar-20220925-mod'),
        column: 'places',
      },
    ]);
    expect(JSON.stringify(errors)).toContain('Is \\"kalbajar\\" meant?');
  });

  it('a joint figure with one place is named by file, line and column', () => {
    expect(
      errorsAfter('claims.csv', 'mine,lachin;kalbajar,joint', 'mine,lachin,joint'),
    ).toMatchObject([{ rule: 'place-mode', file: 'claims.csv', column: 'place_mode' }]);
  });

  it('a number missing from the sentence is named by file, line and column', () => {
    expect(
      errorsAfter('claims.csv', '370 anti-personnel mines', 'Hundreds of anti-personnel mines'),
    ).toMatchObject([
      {
        rule: 'says-number',
        file: 'claims.csv',
        line: lineOf('ap-kalbajar-20220925-mod'),
        column: 'says',
      },
    ]);
  });
});
