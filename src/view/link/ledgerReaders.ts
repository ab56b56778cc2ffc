import { enumerations } from '../../ledger/enumerations';
import type { Side } from '../../ledger/types';
import { validQuery } from '../validQuery';
import type { Picks, Sort } from '../View';
import type { LinkContext } from './LinkContext';
import type { NoticeReason, Shown } from './LinkNotice';
import { parsePicks } from './parsePicks';
import { parseSort } from './parseSort';
import type { Reading, Text } from './partReaders';

const NOTHING: Shown = { kind: 'nothing' };

/** The words that claims and sources are searched for. */
export function readQuery(text: Text): Reading<string> {
  const value = validQuery(text ?? '');
  return { value, reason: value === (text ?? '') ? null : 'query-cut', shown: NOTHING };
}

/** Whose statements are shown. */
export function readSide(text: Text): Reading<Side | null> {
  const value = enumerations.side.find((side) => side === text) ?? null;
  return { value, reason: missed(text, value, 'unknown-side'), shown: NOTHING };
}

/** The order of rows. */
export function readSort(text: Text): Reading<Sort | null> {
  const value = text === undefined ? null : parseSort(text);
  return { value, reason: missed(text, value, 'unknown-sort'), shown: NOTHING };
}

/** What claims are picked by; what can be picked is, and the rest is told. */
export function readPicks(text: Text, context: LinkContext): Reading<Picks> {
  if (text === undefined) return { value: {}, reason: null, shown: NOTHING };
  const { picks, whole } = parsePicks(text, context);
  return { value: picks, reason: whole ? null : 'unknown-pick', shown: NOTHING };
}

function missed(text: Text, value: unknown, reason: NoticeReason): NoticeReason | null {
  return text !== undefined && value === null ? reason : null;
}
