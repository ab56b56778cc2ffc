import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/text/periodText';
import { listText } from '../../../src/text/phrases';
import { computedText, numberText } from '../../../src/text/numberText';
import { languages } from '../../../src/text/languages';
import { plural } from '../../../src/text/plural';
import { languageName } from '../../../src/text/outletText';
import { roundText } from '../../../src/text/plotText';
import { date } from '../support/claims';

// Node knows every language of the CLDR; Chromium does not.
const own = Object.keys(languages).filter((lang) => languages[lang]?.forms !== null);

describe('languages that browsers do not know are written as the CLDR has it', () => {
  it.each(own)('%s: months', (lang) => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2023-${String(month).padStart(2, '0')}`;
      const part = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options })
          .formatToParts(new Date(`${iso}-05`))
          .find(({ type }) => type === 'month')?.value;
      const long = part({ month: 'long', year: 'numeric' });
      const behindDay = part({ month: 'long', day: 'numeric' });
      const short = part({ month: 'short', year: 'numeric' });
      expect(dateText(date(iso), lang)).toBe(`${long} 2023`);
      expect(dateText(date(`${iso}-05`), lang)).toBe(`5 ${behindDay} 2023`);
      expect(dateText(date(`${iso}-05`), lang, 'short-no-year')).toBe(`5 ${short}`);
    }
  });

  it.each(own)('%s: numbers', (lang) => {
    for (const value of [0, 12.5, 1234, 12_345.6, 1_234_567.89]) {
      const decimals = String(value).split('.')[1]?.length ?? 0;
      const known = new Intl.NumberFormat(lang, {
        minimumFractionDigits: decimals,
        useGrouping: true,
      }).format(value);
      expect(numberText(value, decimals, lang)).toBe(known);
    }
    expect(computedText(12_345, lang)).toMatch(/^12\D300$/);
  });

  it.each(own)('%s: lists and plurals', (lang) => {
    for (const names of [['A'], ['A', 'B'], ['A', 'B', 'C']]) {
      const known = new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
      expect(listText(names, lang)).toBe(known);
    }
    const rules = new Intl.PluralRules(lang);
    for (const count of [0, 1, 1.5, 2, 5, 21]) {
      expect(plural(lang, count, { one: 'one', other: 'other' })).toBe(rules.select(count));
    }
  });

  it('names the languages of the documents, and writes round numbers in words', () => {
    expect(languageName('de', 'hy')).toBe('գերմաներեն');
    expect(languageName('ru', 'az')).toBe('rus');
    expect(roundText(1_500_000, 'az')).toBe('1,5 milyon');
    expect(roundText(200_000, 'hy')).toBe('200 հազար');
  });
});
