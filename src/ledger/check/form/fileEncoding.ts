import type { Problem } from '../../Problem';
import { fileOf, TABLES } from '../../tables';
import type { CheckRule } from '../CheckInput';

const LOST = '\uFFFD';

const lineAt = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;

/** file-encoding: UTF-8 without a byte order mark, and no letter lost to another encoding. */
export const fileEncoding: CheckRule = ({ files }) =>
  TABLES.flatMap((name) => {
    const text = files[name];
    const at = {
      rule: 'file-encoding',
      severity: 'error',
      file: fileOf(name),
      column: '',
    } as const;
    const problems: Problem[] = [];
    if (text.startsWith('\uFEFF')) {
      problems.push({
        ...at,
        line: 1,
        message: 'The file begins with an invisible byte order mark.',
        hint: 'Save it as "UTF-8", not as "UTF-8 with BOM" or "CSV UTF-8".',
      });
    }
    const lost = text.indexOf(LOST);
    if (lost >= 0) {
      problems.push({
        ...at,
        line: lineAt(text, lost),
        message:
          'A letter on this line cannot be read; the file was saved in another encoding than UTF-8.',
        hint: 'Open the last good version, make the change again and save it as UTF-8.',
      });
    }
    return problems;
  });
