const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The nearest number of the form 1, 2, 2.5 or 5 × a power of ten (K1). 0 stays 0. */
export function niceNumber(value: number): number {
  if (value === 0) return 0;
  if (value < 0) return -niceNumber(-value);
  const power = Math.floor(Math.log10(value));
  let best = 0;
  for (const step of STEPS) {
    // Scaling by text keeps 2.5 × 10⁻¹ at 0.25 instead of 0.25000000000000006.
    const candidate = Number(`${step}e${power}`);
    if (Math.abs(candidate - value) < Math.abs(best - value)) best = candidate;
  }
  return best;
}
