import type { Quantity } from '../ledger/types';
import { remembered } from '../lib/memo';
import type { Text } from './Text';
import { ownForms } from './languages';
import { locale } from './locale';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly so many decimals, grouped by the language's habit. */
export function numberText(value: number, decimals: number, lang: string): string {
  return formatted(value, lang, `${decimals}`, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  });
}

/** A5: digits of a computed number that are shown. */
const SIGNIFICANT = 3;

/** A5: a computed number with at most three significant digits. */
export function computedText(value: number, lang: string): string {
  return formatted(value, lang, 'computed', {
    maximumSignificantDigits: SIGNIFICANT,
    useGrouping: true,
  });
}

/** A5: the same as a number, for files: no digit that no page shows. */
export function computed(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT));
}

/** A number with all the decimals that it has. */
export function givenText(value: number, lang: string): string {
  return formatted(value, lang, 'given', { maximumFractionDigits: 10, useGrouping: true });
}

/**
 * A number in a format of `Intl`, in the signs of languages that have their own forms.
 * @param name tells the options from those of every other format
 */
export function formatted(
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
  return remembered(formats, key, () => new Intl.NumberFormat(locale(lang), options));
}

/** Keeps a sign and its number on one line. */
const NBSP = '\u00a0';

/** S9: a figure exactly as stated, with its qualifier: `> 1,400`, `≈ 92,000`, `500–600`. No unit. */
export function quantityText(quantity: Quantity, text: Text): string {
  const { value, high, qualifier, decimals } = quantity;
  const number = numberText(value, decimals, text.lang);
  if (qualifier === 'exact') return number;
  if (qualifier === 'between') {
    return `${number}${text.qualifiers.between}${numberText(high ?? value, decimals, text.lang)}`;
  }
  return `${text.qualifiers[qualifier]}${NBSP}${number}`;
}

/** S9: the same with its unit, as stated: `8,718.6 ha`, `11,667 km²`, `26.2 %`. */
export function quantityWithUnit(quantity: Quantity, text: Text): string {
  const unit = text.units.after(quantity.unit, quantity.high ?? quantity.value);
  return `${quantityText(quantity, text)}${NBSP}${unit}`;
}

/** For the ear: number, qualifier and unit in words, `more than 1,400 mines`. */
export function quantitySpoken(quantity: Quantity, text: Text): string {
  const { value, high, qualifier, decimals, unit } = quantity;
  const { spoken } = text.qualifiers;
  const low = numberText(value, decimals, text.lang);
  const noun = text.units.spoken(unit, high ?? value);
  return qualifier === 'between'
    ? spoken.between(low, numberText(high ?? value, decimals, text.lang), noun)
    : spoken[qualifier](low, noun);
}
