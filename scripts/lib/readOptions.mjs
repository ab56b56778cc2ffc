import { parseArgs } from 'node:util';
import { PlainError } from './say.mjs';

/**
 * The options that a program was started with. Throws a PlainError for what it does not know.
 *
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {T} options as for `parseArgs`
 * @param {string} usage how it is started, to be told where it was started otherwise
 * @param {readonly string[]} [args]
 */
export function readOptions(options, usage, args = process.argv.slice(2)) {
  try {
    return parseArgs({ options, args: [...args] }).values;
  } catch (error) {
    // "Unknown option '--x'. To specify a positional argument …": the first sentence is for people.
    const [said] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new PlainError(`${said?.replace(/\.?$/, '.')}\nUsage: ${usage}`);
  }
}

/**
 * The number of a port as it was written. Throws a PlainError where it is none.
 *
 * @param {string} text
 */
export function portOf(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new PlainError(
    `"${text}" is no port: a port is a whole number from 1 to 65535 (0: any that is free).`,
  );
}
