/** The line and the processor that a page is measured on. */
export interface Conditions {
  readonly name: string;
  /** Null: as fast as the machine. */
  readonly line: { readonly bitsPerSecond: number; readonly roundTripMs: number } | null;
  /** How many times slower the processor. */
  readonly slowdown: number;
}

export const FULL_SPEED: Conditions = { name: 'full speed', line: null, slowdown: 1 };

/** An old phone on a poor line. */
export const SLOW: Conditions = {
  name: 'slow',
  line: { bitsPerSecond: 1_600_000, roundTripMs: 150 },
  slowdown: 4,
};
