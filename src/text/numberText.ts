import { locale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly so many decimals, grouped by the language's habit. */
export function numberText(value: number, decimals: number, lang: string): string {
  const key = `${lang} ${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale(lang), {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: true,
    });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A5: a computed number with at most three significant digits. */
export function computedText(value: number, lang: string): string {
  return new Intl.NumberFormat(locale(lang), { maximumSignificantDigits: 3 }).format(value);
}
