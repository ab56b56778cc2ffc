import { groupBy } from '../../../lib/group';
import type { Problem } from '../../Problem';
import { fileOf } from '../../tables';
import type { Claim, Link } from '../../types';
import type { CheckRule } from '../CheckInput';
import { doubtful } from '../problems';
import { amount } from './subject';

/** Parts may differ from the whole by rounding of their lines. */
const TOLERANCE = 0.001;

/** A whole can be split in several ways; the note of a link names the split up to its first `.` or `;`. */
const splitOf = ({ to, note }: Link): string =>
  JSON.stringify([to, /^[^.;]*/.exec(note ?? '')?.[0].trim()]);

/** Decimals of binary fractions cut, so that a sum reads as it would on paper. */
const plain = (value: number): string => String(Number(value.toFixed(4)));

/** parts-sum: parts marked complete add up to their whole within 0.1 %, each split alone. */
export const partsSum: CheckRule = ({ ledger, lineOf }) => {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const complete = ledger.links.filter(
    ({ relation, complete: all }) => relation === 'part-of' && all === true,
  );
  return [...groupBy(complete, splitOf).values()].flatMap((links) => {
    const [first] = links;
    const whole = first === undefined ? undefined : claims.get(first.to);
    const ids = [...new Set(links.map(({ from }) => from))];
    const parts = ids
      .map((id) => claims.get(id))
      .filter((part): part is Claim => part !== undefined);
    // A part that does not exist is told by reference, one that cannot be read by its cell.
    if (first === undefined || whole === undefined || parts.length < ids.length) return [];
    const sum = parts.reduce((total, part) => total + amount(part.quantity), 0);
    const stated = amount(whole.quantity);
    if (Math.abs(sum - stated) <= stated * TOLERANCE) return [];
    const problem: Problem = {
      rule: 'parts-sum',
      severity: 'error',
      file: fileOf('links'),
      line: lineOf(first),
      column: 'complete',
      message: `The ${parts.length} parts of "${whole.id}"${first.note === null ? '' : ` (${first.note})`} add up to ${plain(sum)}, but the whole is ${plain(stated)}.`,
      hint: 'Look for a missing part, a part listed twice or a wrong digit. If the source itself does not add up, write "no" under complete in these rows.',
    };
    // Inside one source this is arithmetic; across sources a note on the whole can explain it.
    const oneSource = parts.every((part) => part.source === whole.source);
    return [oneSource ? problem : doubtful(problem, whole.note !== null)];
  });
};
