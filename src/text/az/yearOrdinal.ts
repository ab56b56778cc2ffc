/** Endings of ordinal numbers by the last word that is spoken: a digit, a ten, `min` or `yüz`. */
const BY_DIGIT = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'];
const BY_TENS = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'];

/** A year as an ordinal number: `2023-cü`, `2025-ci`, `2030-cu`. */
export function yearOrdinal(year: string): string {
  const number = Number(year);
  const digit = number % 10;
  if (number % 100 === 0) return `${year}-${number % 1000 === 0 ? 'ci' : 'cü'}`;
  const ending = digit === 0 ? BY_TENS[Math.floor(number / 10) % 10] : BY_DIGIT[digit];
  return ending === undefined ? year : `${year}-${ending}`;
}
