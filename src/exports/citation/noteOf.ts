import type { Citation } from './Citation';

/** Statements and compiler as one line, for the note of a reference manager. */
export function noteOf({ statements, notes }: Citation): string {
  const said = statements.map(({ speaker, says }) => `${speaker}: ${says}`);
  return [...said, ...notes].join(' ').replace(/\s+/g, ' ').trim();
}
