/** Scripts that names of places are written in. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Arabic}/u,
];

/**
 * The language in whose letters a spelling of a name is: the first one of the place's names that
 * shares a script with it, so that it is read out in a voice that knows its letters.
 * @param names by language; the ledger's own comes first
 * @returns undefined where no name is in that script
 */
export function langOfSpelling(
  spelling: string,
  names: Readonly<Record<string, string>>,
): string | undefined {
  const script = SCRIPTS.find((each) => each.test(spelling));
  if (script === undefined) return undefined;
  return Object.entries(names).find(([, name]) => script.test(name))?.[0];
}
