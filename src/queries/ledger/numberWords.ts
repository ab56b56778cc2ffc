/*
 * Numbers as they stand on a page in any language: `7,956.1`, `7.956,1`, `7 956,1` with a blank of any width.
 * A text is read after NFKC, which makes every such blank a plain one.
 */

/** Thousands set apart by one sign throughout, and decimals behind another: never a year before a number. */
const GROUPED = String.raw`(\d{1,3})((?:,\d{3})+|(?:\.\d{3})+|(?: \d{3})+)(?:[.,](\d+))?`;
const DECIMAL = String.raw`(\d+)[.,](\d+)`;
/** Not a part of a date, or of a longer number. */
const NUMBER = new RegExp(String.raw`(?<!\d[.,]?)(?:${GROUPED}|${DECIMAL})(?![.,]?\d)`, 'g');

/** A number in a text, and what it may be. */
export interface NumberFound {
  readonly from: number;
  readonly to: number;
  /** Plain digits, `7956.1`, of each way to read it. */
  readonly readings: readonly string[];
}

/** The numbers of a text that have a sign or a blank in them; any other is a word like all. */
export function numbersIn(text: string): readonly NumberFound[] {
  return [...text.matchAll(NUMBER)].map((found) => {
    const [whole, first = '', groups, decimals, before, behind] = found;
    const readings: string[] = [];
    if (groups === undefined) readings.push(`${before ?? ''}.${behind ?? ''}`);
    else {
      const integer = first + groups.replace(/\D/g, '');
      readings.push(decimals === undefined ? integer : `${integer}.${decimals}`);
      // `1.318` is a number of thousands in one language and of thousandths in another.
      if (decimals === undefined && /^[.,]\d{3}$/.test(groups)) {
        readings.push(`${first}.${groups.slice(1)}`);
      }
    }
    return { from: found.index, to: found.index + whole.length, readings };
  });
}
