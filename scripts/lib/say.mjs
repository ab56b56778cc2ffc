/** Plain lines for people: what is being done, what went wrong and what to do about it. */

/** @param {string} line */
export function say(line) {
  console.log(line);
}

/** An error whose message is written for the person at the keyboard; it is shown without a stack. */
export class PlainError extends Error {}

/**
 * Runs a program's main function; shows a PlainError as its message, and exits 1 on any error.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
