import { locale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly so many decimals, grouped by the language's habit. */
export function numberText(value: number, decimals: number, lang: string): string {
  return formatOf(`${lang} ${decimals}`, lang, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  }).format(value);
}

/** A5: a computed number with at most three significant digits. */
export function computedText(value: number, lang: string): string {
  return formatOf(`${lang} computed`, lang, { maximumSignificantDigits: 3 }).format(value);
}

/** A format is dear to make and made once. */
function formatOf(
  key: string,
  lang: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  let format = formats.get(key);
  if (format === undefined) {
    formats.set(key, (format = new Intl.NumberFormat(locale(lang), options)));
  }
  return format;
}
