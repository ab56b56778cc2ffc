/** Longer than anything a person searches for, short enough for a link. */
export const LONGEST_QUERY = 120;

/** A search text as a view holds it: cut, without halves of characters that no link can carry. */
export function validQuery(text: string): string {
  return text.slice(0, LONGEST_QUERY).replace(/\p{Cs}/gu, '');
}
