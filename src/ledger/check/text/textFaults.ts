import type { Problem } from '../../Problem';
import type { DataFolder } from '../DataFolder';
import { brokenLetters, type Broken } from './brokenLetters';
import { placeIn } from './placeIn';

/** What a program did to a file as a whole: one finding, because there is one cause. */
export interface TextFault {
  readonly problem: Problem;
  /** Whether the rows can no longer be read at all. */
  readonly unreadable: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';
/** What stands for bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';
/** Letters of the report that show where something is. */
const AROUND = 16;

const AGAIN =
  'Go back to the last good version of the file (git checkout, or the copy that you began with) and make the change again. ';
const IN_UTF8 =
  'In a spreadsheet choose "Unicode (UTF-8)" when you open the file, and again when you save it.';
const AS_CSV =
  'as CSV with the comma as separator, with a point in numbers, in UTF-8 (LibreOffice: tick "Edit filter settings" in "Save as").';

const at = (
  rule: 'file-encoding' | 'file-separator' | 'letters-lost',
  file: string,
  line: number,
  column: string,
): Pick<Problem, 'rule' | 'severity' | 'file' | 'line' | 'column'> => ({
  rule,
  severity: 'error',
  file,
  line,
  column,
});

/**
 * file-encoding, file-separator, letters-lost: what happens to a file in a program that takes it for
 * something else. Looks at every file of the data folder, read by the atlas or not.
 */
export function textFaults(folder: DataFolder): readonly TextFault[] {
  return [...folder].flatMap(([file, text]) => (text === null ? [] : faultsOf(file, text)));
}

function faultsOf(file: string, text: string): readonly TextFault[] {
  const whole = wideLetters(file, text) ?? separator(file, text);
  if (whole !== null) return [{ problem: whole, unreadable: true }];
  return [markInFront(file, text), hurtLetters(file, text)]
    .filter((problem) => problem !== null)
    .map((problem) => ({ problem, unreadable: false }));
}

/** UTF-16, read as UTF-8: every other byte of a plain letter is zero. */
function wideLetters(file: string, text: string): Problem | null {
  const zeros = text.slice(0, 400).split('\0').length - 1;
  if (zeros < 4 || zeros < Math.min(text.length, 400) / 8) return null;
  return {
    ...at('file-encoding', file, 1, ''),
    message: 'The whole file is in UTF-16 (some programs call it "Unicode"), not in UTF-8.',
    hint: `Save it again as "UTF-8". ${IN_UTF8}`,
  };
}

function separator(file: string, text: string): Problem | null {
  if (!file.endsWith('.csv')) return null;
  const [first = ''] = text.split(/[\r\n]/, 1);
  if (first.includes(',') && !/^\W*sep=/i.test(first)) return null;
  const [sign, name] =
    (
      [
        [';', 'semicolons'],
        ['\t', 'tabs'],
        ['|', 'upright strokes'],
      ] as const
    ).find(([each]) => first.includes(each)) ?? [];
  if (sign === undefined) return null;
  const shown = sign === '\t' ? '' : ` ("${sign}")`;
  return {
    ...at('file-separator', file, 1, ''),
    message: `The cells of this file are separated by ${name}${shown}, not by commas.`,
    hint: `${AGAIN}Save it ${AS_CSV}`,
  };
}

function markInFront(file: string, text: string): Problem | null {
  if (!text.startsWith(BYTE_ORDER_MARK)) return null;
  return {
    ...at('file-encoding', file, 1, ''),
    message: 'The file begins with an invisible byte order mark.',
    hint: 'Save it as "UTF-8", not as "UTF-8 with BOM" or "CSV UTF-8".',
  };
}

/** Letters that a program broke, lost or cannot read: told once, at the first place. */
function hurtLetters(file: string, text: string): Problem | null {
  const broken = brokenLetters(text);
  const unread = text.indexOf(REPLACEMENT);
  // Tab and line ends are no such signs; the mark in front is told by itself.
  // oxlint-disable-next-line no-control-regex
  const control = text.search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|(?!^)\uFEFF/);
  const lost = lostLetter(file, text);
  const places = [broken?.at ?? -1, unread, control, lost].filter((place) => place >= 0);
  if (places.length === 0) return null;
  const first = Math.min(...places);
  const { line, column } = placeIn(file, text, first);
  const encoded = at('file-encoding', file, line, column);
  if (broken !== null) {
    return {
      ...encoded,
      message: brokenMessage(broken),
      hint: AGAIN + IN_UTF8,
    };
  }
  if (unread >= 0) {
    return {
      ...encoded,
      message:
        'A letter on this line cannot be read; the file was saved in another encoding than UTF-8.',
      hint: `Open the last good version, make the change again and save it as UTF-8. ${IN_UTF8}`,
    };
  }
  if (first === control) {
    const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0');
    return {
      ...encoded,
      message: `An invisible control character (U+${code}) stands in "${around(text, first)}".`,
      hint: 'Write the word anew, or go back to the last good version of the file; then save it as UTF-8.',
    };
  }
  return {
    ...at('letters-lost', file, line, column),
    message: `A question mark stands where a letter was: "${around(text, first)}". The file was saved in an encoding that does not have this letter.`,
    hint: AGAIN + IN_UTF8,
  };
}

function brokenMessage({ word, meant, readAs, times, count }: Broken): string {
  const often = times === 1 ? '' : times === 2 ? ', twice' : `, ${times} times`;
  const more = count === 1 ? '' : ` (${count} places in this file, this is the first)`;
  return `Letters are broken: "${word}" was "${meant}"${more}. The file was read as ${readAs} and saved again${often}.`;
}

/** Letters that an encoding without them turned into question marks; -1 where there is none. */
function lostLetter(file: string, text: string): number {
  for (const { index } of text.matchAll(/\?+/g)) {
    if (isInAddress(text, index)) continue;
    const before = text.slice(Math.max(0, index - 1), index);
    const [marks = '', after = ''] =
      /^(\?+)(.?)/su.exec(text.slice(index, index + 80))?.slice(1) ?? [];
    const inWord =
      /\p{L}/u.test(after) && (before === '' || /[\p{L}\p{M}\s"'«“„(;,|-]/u.test(before));
    const word = marks.length > 2 && !/[\p{L}?!.…)»”’]/u.test(before);
    // `d??? b`: no question goes on in small letters. One mark alone may be a writer's doubt.
    const goesOn =
      marks.length > 1 &&
      /\p{L}/u.test(before) &&
      /^(?:[,;:]|[^\S\n]+\p{Ll})/u.test(
        text.slice(index + marks.length, index + marks.length + 4),
      );
    if (inWord || word || goesOn || isName(placeIn(file, text, index).column)) return index;
  }
  return -1;
}

/** Names hold no questions. */
const isName = (column: string): boolean => /(^|\.)name(_\w+)?$/.test(column);

/** Whether a question mark stands in a web address, or begins a query. */
function isInAddress(text: string, index: number): boolean {
  const before = /[^\s",;|<>]*$/.exec(text.slice(Math.max(0, index - 400), index))?.[0] ?? '';
  return /:\/\/|^www\./.test(before) || /^\?[\w.-]+=/.test(text.slice(index, index + 40));
}

function around(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - AROUND), index);
  const after = text.slice(index, index + AROUND);
  const shown =
    (/[^\n\r,"]*$/.exec(before)?.[0] ?? '') + (/^[^\n\r,"]*/.exec(after)?.[0] ?? '');
  return shown.replace(/\p{Cc}/gu, '·');
}
