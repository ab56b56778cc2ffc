/** Plain lines for people: what is being done, what went wrong and what to do about it. */

/** @param {string} line */
export function say(line) {
  console.log(line);
}

/** An error whose message is written for the person at the keyboard; it is shown without a stack. */
export class PlainError extends Error {}

/**
 * Also what Node says of options that a program does not know.
 *
 * @param {unknown} error
 * @returns {error is Error}
 */
const isForPeople = (error) =>
  error instanceof PlainError ||
  (error instanceof Error &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS'));

/**
 * Runs a program's main function; shows a PlainError as its message, and exits 1 on any error.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(isForPeople(error) ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
