import { locale } from './locale';
import { ownForms } from './languages';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly so many decimals, grouped by the language's habit. */
export function numberText(value: number, decimals: number, lang: string): string {
  return formatted(value, lang, `${decimals}`, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  });
}

/** A5: a computed number with at most three significant digits. */
export function computedText(value: number, lang: string): string {
  return formatted(value, lang, 'computed', {
    maximumSignificantDigits: 3,
    useGrouping: true,
  });
}

/** A number with all the decimals that it has. */
export function givenText(value: number, lang: string): string {
  return formatted(value, lang, 'given', { maximumFractionDigits: 10, useGrouping: true });
}

/** A round number in words: `200 thousand`, `1.5 million`. */
export function roundText(value: number, lang: string): string {
  const own = ownForms(lang);
  if (own === null) {
    return formatted(value, lang, 'round', { notation: 'compact', compactDisplay: 'long' });
  }
  const [unit, word] = value >= 1e6 ? [1e6, own.million] : [1e3, own.thousand];
  return value < 1000 ? givenText(value, lang) : `${givenText(value / unit, lang)} ${word}`;
}

function formatted(
  value: number,
  lang: string,
  name: string,
  options: Intl.NumberFormatOptions,
): string {
  const own = ownForms(lang);
  const format = formatOf(name, own === null ? lang : 'en', options);
  if (own === null) return format.format(value);
  return format
    .formatToParts(value)
    .map((part) =>
      part.type === 'group' || part.type === 'decimal' ? own[part.type] : part.value,
    )
    .join('');
}

/** A format is dear to make and made once. */
function formatOf(
  name: string,
  lang: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${lang} ${name}`;
  let format = formats.get(key);
  if (format === undefined) {
    formats.set(key, (format = new Intl.NumberFormat(locale(lang), options)));
  }
  return format;
}
