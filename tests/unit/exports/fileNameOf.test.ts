import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, type FileContents } from '../../../src/exports/fileNameOf';

const contents: FileContents = {
  site: 'Reported Ground',
  of: 'area-cleared',
  period: { kind: 'year', year: 2025 },
  part: null,
  version: '2026-03-13',
  type: 'csv',
};

describe('fileNameOf', () => {
  it('says what is in the file', () => {
    expect(fileNameOf(contents)).toBe('reported-ground_area-cleared_2025_2026-03-13.csv');
  });

  it.each([
    [{ kind: 'span', from: '2020', to: '2024-06' }, '2020-to-2024-06'],
    [{ kind: 'upto', date: '2025-06-17' }, 'up-to-2025-06-17'],
    [{ kind: 'on', date: '2021-06-12' }, 'on-2021-06-12'],
  ] as const)('writes the period %j as %s', (period, words) => {
    expect(fileNameOf({ ...contents, period })).toContain(`_${words}_`);
  });

  it('tells language, colouring and the size of a picture where they are not the default', () => {
    const size = ['two-column', '3x'];
    expect(fileNameOf({ ...contents, by: 'area', lang: 'ru', size, type: 'png' })).toBe(
      'reported-ground_area-cleared_2025_by-area_two-column_3x_ru_2026-03-13.png',
    );
    expect(fileNameOf({ ...contents, by: 'total', lang: 'en' })).toBe(fileNameOf(contents));
    const told = ['en', 'az', 'ru', 'hy'].map((lang) => fileNameOf({ ...contents, lang }));
    expect(new Set(told).size).toBe(4);
  });

  it('leaves out what there is none of', () => {
    expect(
      fileNameOf({ ...contents, of: null, period: null, part: 'ledger', type: 'zip' }),
    ).toBe('reported-ground_ledger_2026-03-13.zip');
  });

  it('has no letter that a file system, a shell or an address would mind', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (site, of) => {
        expect(fileNameOf({ ...contents, site, of })).toMatch(/^[a-z0-9_-]+\.csv$/);
      }),
    );
  });
});
