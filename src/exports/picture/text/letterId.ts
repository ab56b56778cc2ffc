/** Id of a letter's shape in a picture. */
export function letterId(letter: string, weight: number): string {
  return `letter-${weight}-${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
