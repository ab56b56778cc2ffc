/**
 * Splits a list cell at `;`. Empty text is an empty list. A list with an empty member, a blank
 * around a member or a member twice gives null.
 */
export function parseList(text: string): readonly string[] | null {
  if (text === '') return [];
  const members = text.split(';');
  const sound = members.every((member) => member !== '' && member === member.trim());
  return sound && new Set(members).size === members.length ? members : null;
}
