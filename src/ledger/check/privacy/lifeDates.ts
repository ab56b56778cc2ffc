/** Words in which the ledger, which is kept in English, would tell a birth or an age. */
const LIFE_DATES = [
  /\bborn\b/i,
  /\bdate of birth\b/i,
  /\bb\.\s?\d{4}\b/,
  /\baged\s+\d+/i,
  /\b\d+[- ]years?[- ]old\b/i,
  /\bage of \d+/i,
];

/** The part of a text that tells somebody's birth or age, or null. */
export function lifeDates(text: string): string | null {
  for (const words of LIFE_DATES) {
    const found = words.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
