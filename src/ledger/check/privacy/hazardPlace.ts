/** Ways to write a position: degrees, a pair of decimal degrees, a grid reference. */
const POSITIONS: readonly RegExp[] = [
  /\d\s*°/,
  /\b-?\d{1,3}\.\d{3,}\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}\b/,
  /\b\d{1,3}(?:\.\d+)?\s*[NS]\b[\s,;]*\d{1,3}(?:\.\d+)?\s*[EW]\b/,
  /\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b/,
];

/** The part of a text that reads as coordinates, or null. */
export function hazardPlace(text: string): string | null {
  for (const position of POSITIONS) {
    const found = position.exec(text);
    if (found !== null) return found[0];
  }
  return null;
}
