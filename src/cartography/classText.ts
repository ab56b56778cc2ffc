import { givenText } from '../text/numberText';
import type { Text } from '../text/Text';

/** K2: the bounds of a class in words, open and closed ends told apart. `index` 0 is the lowest. */
export function classText(breaks: readonly number[], index: number, text: Text): string {
  const low = breaks[index - 1];
  const high = breaks[index];
  if (low === undefined) {
    return high === undefined ? text.legend.oneClass : text.legend.under(bound(high, text));
  }
  return high === undefined
    ? text.legend.orMore(bound(low, text))
    : text.legend.from(bound(low, text), bound(high, text));
}

/** A break as it was set: all its decimals, no more. */
export function bound(value: number, text: Text): string {
  return givenText(value, text.lang);
}
