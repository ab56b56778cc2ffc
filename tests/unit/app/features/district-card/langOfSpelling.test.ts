import { describe, expect, it } from 'vitest';
import { langOfSpelling } from '../../../../../src/app/features/district-card/PlaceFacts';

const names = { en: 'Lachin', az: 'Laçın', ru: 'Лачин', hy: 'Լաչին' };

describe('the language of a spelling', () => {
  it.each([
    ['Lacin', 'en'],
    ['Кашатаг', 'ru'],
    ['Քաշաթաղ', 'hy'],
  ])('%s is read out in %s', (spelling, lang) => {
    expect(langOfSpelling(spelling, names)).toBe(lang);
  });

  it('is not said where no name is in those letters', () => {
    expect(langOfSpelling('ლაჩინი', names)).toBeUndefined();
    expect(langOfSpelling('1938', names)).toBeUndefined();
  });
});
