const LONGEST = 40;

/** Control, formatting (also those that turn the direction of writing) and lone surrogates. */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a stranger as it can stand in a sentence: on one line, at most 40 characters. */
export function readableText(raw: string): string {
  // Cut twice: the first cut keeps a huge text cheap, the second counts whole characters.
  const characters = Array.from(raw.slice(0, 4 * LONGEST));
  const whole = characters.length <= LONGEST && raw.length <= 4 * LONGEST;
  const kept = whole ? characters : [...characters.slice(0, LONGEST - 1), '…'];
  return kept.join('').replace(UNREADABLE, '\uFFFD');
}
