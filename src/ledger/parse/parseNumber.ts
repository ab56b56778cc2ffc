export interface StatedNumber {
  readonly value: number;
  /** Digits after the decimal mark as written: 2 for `12.50`. */
  readonly decimals: number;
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * Reads a number written in plain digits with `.` as the decimal mark. Decimals are kept as written,
 * because a sum carries those of its least precise member (A5).
 * Thousands separators, exponents, signs other than `-` and empty text give null.
 */
export function parseNumber(text: string): StatedNumber | null {
  const match = PLAIN.exec(text);
  if (match === null) return null;
  const value = Number(text);
  return Number.isFinite(value) ? { value, decimals: match[1]?.length ?? 0 } : null;
}
