import { describe, expect, it } from 'vitest';
import { parseBreaks } from '../../../../src/ledger/parse/parseValues';

describe('parseBreaks', () => {
  it('K1: reads breaks per kind of period', () => {
    expect(parseBreaks('year=1000;4000|upto=5000;20000|per100=0.5;1')).toEqual({
      year: [1000, 4000],
      upto: [5000, 20000],
      per100: [0.5, 1],
    });
  });

  it('K1: a measure may set none', () => {
    expect(parseBreaks('')).toEqual({});
  });

  it.each([
    'year',
    'year=',
    '=100',
    'month=100',
    'year=100|year=200',
    'year=200;100',
    'year=100;100',
    'year=0;100',
    'year=1,000',
    'year=100;',
    'year=100|',
    'year=100=200',
    'toString=1',
  ])('K1: takes no breaks that are not well formed and rising: %s', (text) => {
    expect(parseBreaks(text)).toBeNull();
  });
});
