import { describe, expect, it } from 'vitest';
import { tableOrder } from '../../../../../src/app/features/table/FigureTable';

describe('tableOrder', () => {
  it('L1: takes its order from the link, and opens with the highest figure', () => {
    expect(tableOrder(null)).toEqual({ by: 'figure', ascending: false });
    expect(tableOrder({ by: 'name', ascending: false })).toEqual({
      by: 'name',
      ascending: false,
    });
    expect(tableOrder({ by: 'figure', ascending: true })).toEqual({
      by: 'figure',
      ascending: true,
    });
  });

  it('is left as it opens by what sorts the ledger alone', () => {
    expect(tableOrder({ by: 'published', ascending: true })).toEqual(tableOrder(null));
  });
});
