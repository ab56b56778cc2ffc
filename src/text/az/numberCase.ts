type Endings = readonly string[];

/** From a number (ablative) and up to it (dative): endings by the last word that is spoken. */
const ENDINGS: Readonly<
  Record<'from' | 'to', { digits: Endings; tens: Endings; front: string; back: string }>
> = {
  from: {
    digits: ['', 'dən', 'dən', 'dən', 'dən', 'dən', 'dan', 'dən', 'dən', 'dan'],
    tens: ['', 'dan', 'dən', 'dan', 'dan', 'dən', 'dan', 'dən', 'dən', 'dan'],
    front: 'dən',
    back: 'dan',
  },
  to: {
    digits: ['', 'ə', 'yə', 'ə', 'ə', 'ə', 'ya', 'yə', 'ə', 'a'],
    tens: ['', 'a', 'yə', 'a', 'a', 'yə', 'a', 'ə', 'ə', 'a'],
    front: 'ə',
    back: 'a',
  },
};

/** A written number with the ending of a case: `16.000-dən`, `10-dan`, `25-ə`, `36-ya`. */
export function numberCase(number: string, use: 'from' | 'to'): string {
  // Of a decimal fraction the number behind the comma is said last.
  const said = number.slice(number.lastIndexOf(',') + 1);
  return `${number}-${endingOf(said.replace(/\D/g, ''), use)}`;
}

function endingOf(digits: string, use: 'from' | 'to'): string {
  const { digits: ones, tens, front, back } = ENDINGS[use];
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  // sıfır; milyon; yüz and min
  if (zeros === digits.length || zeros >= 6) return back;
  if (zeros >= 2) return front;
  return (zeros === 0 ? ones : tens)[Number(digits[digits.length - 1 - zeros])] ?? front;
}
