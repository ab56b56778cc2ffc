/**
 * The locale that numbers and dates of a language are written in. English dates go day, month,
 * year, as in the sources and in mine action.
 */
export function locale(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
