import { describe, expect, it } from 'vitest';
import { plural } from '../../../src/text/plural';

describe('plural', () => {
  const english = { one: 'district', other: 'districts' };

  it.each([
    [0, 'districts'],
    [1, 'district'],
    [2, 'districts'],
    [1.5, 'districts'],
    [101, 'districts'],
  ])('in English %d goes with %s', (count, form) => {
    expect(plural('en', count, english)).toBe(form);
  });

  const russian = { one: 'район', few: 'района', many: 'районов', other: 'района' };

  it.each([
    [0, 'районов'],
    [1, 'район'],
    [3, 'района'],
    [11, 'районов'],
    [21, 'район'],
    [22, 'района'],
    [25, 'районов'],
  ])('in Russian %d goes with %s', (count, form) => {
    expect(plural('ru', count, russian)).toBe(form);
  });

  it('falls back to the form that every language has', () => {
    expect(plural('ru', 3, { other: 'районы' })).toBe('районы');
  });
});
