/** Plain lines for people: what is being done, what went wrong and what to do about it. */

export function say(line) {
  console.log(line);
}

/** An error whose message is written for the person at the keyboard; it is shown without a stack. */
export class PlainError extends Error {}

/** Runs a program's main function; shows a PlainError as its message, and exits 1 on any error. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n${error instanceof PlainError ? error.message : (error.stack ?? error)}`);
    process.exitCode = 1;
  }
}
