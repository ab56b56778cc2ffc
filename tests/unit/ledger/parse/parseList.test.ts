import { describe, expect, it } from 'vitest';
import { parseList } from '../../../../src/ledger/parse/parseValues';

describe('parseList', () => {
  it('splits at semicolons', () => {
    expect(parseList('north;south')).toEqual(['north', 'south']);
    expect(parseList('upper north')).toEqual(['upper north']);
    expect(parseList('')).toEqual([]);
  });

  it.each(['north;', ';north', 'north;;south', 'north; south', 'north;north', ' '])(
    'takes no empty member, blank beside a member, or member twice: %j',
    (text) => {
      expect(parseList(text)).toBeNull();
    },
  );
});
