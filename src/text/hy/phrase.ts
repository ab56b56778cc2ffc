/** A year that stands alone takes its abbreviation: `2025 թ.`; any other date is left as it is. */
export function dated(period: string): string {
  return /^\d{4}$/.test(period) ? `${period} թ.` : period;
}

/** From one date to another: `2020–2024 թթ.`, `12 – 25 հունիսի 2021`. */
export function between(from: string, to: string): string {
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to)
    ? `${from}–${to} թթ.`
    : `${dated(from)} – ${dated(to)}`;
}
