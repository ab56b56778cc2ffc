import { Misfit } from '../../lib/validate';
import type { Problem } from '../Problem';

/** Where in a JSON file the fault lies, as far as the error tells. */
export function jsonFault(
  text: string,
  error: unknown,
): Pick<Problem, 'line' | 'column' | 'message' | 'hint'> {
  if (error instanceof Misfit) {
    const key = `"${error.path.split('.').at(-1) ?? ''}"`;
    return {
      line: lineOfPosition(text, text.indexOf(key)),
      column: error.path,
      message: `This part must be ${error.expected}.`,
      hint: 'Compare it with the last good version of the file.',
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    line: lineOfPosition(text, Number(/position (\d+)/.exec(message)?.[1] ?? 0)),
    column: '',
    message: `The file is not valid JSON: ${message}`,
    hint: 'Look for a comma, a quotation mark or a bracket that is missing or too many, near this line.',
  };
}

const lineOfPosition = (text: string, position: number): number =>
  text.slice(0, Math.max(0, position)).split('\n').length;
