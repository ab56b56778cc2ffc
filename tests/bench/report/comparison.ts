import type { Measured } from './Measured';
import { numberText } from './numberText';
import { spreadOf } from './spreadOf';

/** A number of this build and of the build before. */
export interface Compared {
  readonly what: string;
  readonly before: string;
  readonly now: string;
  /** Of the medians: now divided by before; null where that was nothing. */
  readonly ratio: number | null;
}

/** Each number that was measured of both builds. */
export function comparison(measured: readonly Measured[]): readonly Compared[] {
  return measured.flatMap((now) => {
    const before = measured.find(({ id }) => id === now.id.replace('/atlas, ', '/before, '));
    if (before === undefined || before === now) return [];
    const [a, b] = [before, now].map(({ values }) => spreadOf(values).median);
    if (a === undefined || b === undefined) return [];
    return [
      {
        what: now.id,
        before: numberText(a, before.unit),
        now: numberText(b, now.unit),
        ratio: a === 0 ? null : b / a,
      },
    ];
  });
}
