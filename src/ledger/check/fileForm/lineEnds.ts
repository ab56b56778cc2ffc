import type { Problem } from '../../Problem';
import { fileOf, TABLES } from '../../tables';
import type { CheckInput, CheckRule } from '../CheckInput';

/** Lines that hold nothing and are not inside a quoted cell: told by the rows around them. */
function blankLines(input: CheckInput, name: (typeof TABLES)[number]): number[] {
  const lines = input.files[name].split(/\r\n?|\n/);
  if (lines.at(-1) === '') lines.pop();
  const blank: number[] = [];
  let quoted = false;
  lines.forEach((line, index) => {
    if (line === '' && !quoted) blank.push(index + 1);
    // A quotation mark inside a cell is written twice, so an odd number opens or closes one.
    if ((line.split('"').length - 1) % 2 === 1) quoted = !quoted;
  });
  return blank;
}

/** line-ends: LF after every line, no blank lines. */
export const lineEnds: CheckRule = (input) =>
  TABLES.flatMap((name) => {
    const at = {
      rule: 'line-ends',
      severity: 'error',
      file: fileOf(name),
      column: '',
    } as const;
    const problems: Problem[] = [];
    const text = input.files[name];
    const carriage = text.indexOf('\r');
    if (carriage >= 0) {
      problems.push({
        ...at,
        line: text.slice(0, carriage).split('\n').length,
        message:
          'From this line on, lines end in the manner of another system (CR or CRLF instead of LF).',
        hint: 'Save the file with "LF" or "Unix" line ends; most editors offer it at the bottom of the window.',
      });
    }
    for (const line of blankLines(input, name)) {
      problems.push({
        ...at,
        line,
        message: 'This line is blank.',
        hint: 'Delete it: every line of a table is a row.',
      });
    }
    return problems;
  });
