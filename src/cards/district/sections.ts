import { groupBy } from '../../ledger/index/groupBy';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { Claim } from '../../ledger/types';
import { isLive } from '../../periods/candidates';
import { yearInside } from '../../periods/claimSpan';
import { compareKeys } from '../compareKeys';
import { ties } from '../ties';
import { timeOrder } from '../timeOrder';
import type { CardMode, CardSection, CardTime } from './types';

const MODES: readonly CardMode[] = ['single', 'joint', 'listed', 'part'];
const KINDS: readonly CardTime['kind'][] = ['year', 'span', 'upto', 'on'];

/**
 * The claims of one measure on a card: by time, the district by itself before several together; at
 * the end lists that name it, then parts of it. A witness stands under its original where the card
 * has that (C6).
 */
export function sections(index: LedgerIndex, claims: readonly Claim[]): readonly CardSection[] {
  const here = new Set(claims);
  const rows = claims
    .filter((claim) => {
      const original = index.originalOf.get(claim.id);
      return original === undefined || !here.has(original);
    })
    .toSorted(liveFirst);
  return [...groupBy(rows, sectionKey).values()]
    .map((group) => sectionOf(index, group))
    .toSorted(compare);
}

/** In time order; claims that were set aside come after those that stand. */
function liveFirst(a: Claim, b: Claim): number {
  return isLive(a) === isLive(b) ? timeOrder(a, b) : isLive(a) ? -1 : 1;
}

/** Groups are never empty: each has the claim that made it. */
function sectionOf(index: LedgerIndex, group: readonly Claim[]): CardSection {
  const [first] = group;
  const mode = first === undefined ? 'listed' : modeOf(first);
  const alone = mode === 'single' || mode === 'joint';
  return {
    time: first === undefined || !alone ? null : timeOf(first),
    mode,
    claims: group.map((claim) => ({ claim, ties: ties(index, claim) })),
  };
}

function sectionKey(claim: Claim): string {
  const mode = modeOf(claim);
  if (mode === 'listed' || mode === 'part') return mode;
  const time = timeOf(claim);
  return `${mode} ${time.kind} ${time.kind === 'year' ? time.year : ''}`;
}

function modeOf(claim: Claim): CardMode {
  if (claim.coverage === 'part') return 'part';
  if (claim.placeMode === 'single' || claim.placeMode === 'joint') return claim.placeMode;
  return 'listed';
}

function timeOf(claim: Claim): CardTime {
  if (claim.period === 'cumulative') return { kind: 'upto' };
  if (claim.period === 'as-of') return { kind: 'on' };
  const year = yearInside(claim);
  return year === null ? { kind: 'span' } : { kind: 'year', year };
}

function compare(a: CardSection, b: CardSection): number {
  return compareKeys(keysOf(a), keysOf(b));
}

function keysOf({ time, mode }: CardSection) {
  return [
    time === null ? KINDS.length : KINDS.indexOf(time.kind),
    time?.kind === 'year' ? time.year : 0,
    MODES.indexOf(mode),
  ];
}
