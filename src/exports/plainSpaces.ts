/**
 * No-break spaces keep a line together on a page; in a file they hinder a search, and "7 893,3 га" is not
 * found.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f]/g, ' ');
}
