import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/text/periodText';
import { date } from '../support/claims';

describe('dates in words', () => {
  it.each([
    ['2023', 'long', '2023'],
    ['2023-11', 'long', 'ноябрь 2023\u00a0г.'],
    ['2021-07-03', 'long', '3 июля 2021\u00a0г.'],
    ['2022-09-24', 'short', '24 сент. 2022\u00a0г.'],
    ['2022-09-24', 'short-no-year', '24 сент.'],
  ] as const)('Russian: the «г.» of %s, %s, does not begin a line', (iso, style, said) => {
    expect(dateText(date(iso), 'ru', style)).toBe(said);
  });
});
