import { intervalOf, meet } from '../figures/choice/disputeOf';
import { compatibleScope } from '../figures/choice/same';
import { highIn, valueIn } from '../figures/inUnit';
import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import { measureKinds } from '../ledger/measureKinds';
import type { Claim, Metric, Side, Unit } from '../ledger/types';
import { byKeys } from '../lib/compare';
import { groupBy } from '../lib/group';
import { claimDays } from '../periods/claimSpan';
import { mayStandBeside } from './besideOf';
import {
  extentOf,
  splitOf,
  coversItsKind,
  kindOf,
  sameTime,
  sinceOf,
  isPlotted,
} from './claimTraits';
import type { Series, Dated, SeriesPoint } from './types';

/**
 * A3: claims of one kind of period and start, told apart by who was hurt, by scope, by extent, by
 * split, and for estimates by whose statement they are. The one to read first at the front.
 * @param claims plotted claims of one measure, kind of period and start
 */
export function seriesOf(
  index: LedgerIndex,
  metric: Metric,
  claims: readonly Claim[],
): readonly Series[] {
  const groups = groupBy(claims, (claim) => whatOf(index, metric, claim).id);
  return [...groups]
    .flatMap(([, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const points = members
        .map((claim) => pointOf(index, claim, claims, metric.unit))
        .sort(byKeys((point) => [point.last, point.first, point.low]));
      return [{ ...whatOf(index, metric, first), points }];
    })
    .sort(byKeys((series) => [rank(series), -series.points.length]));
}

function whatOf(index: LedgerIndex, metric: Metric, claim: Claim): Omit<Series, 'points'> {
  const extent = extentOf(index, claim);
  const what = {
    group: claim.group,
    scope: claim.scope,
    extent,
    places: extent === 'part' ? claim.places : [],
    side: measureKinds[metric.kind].bySide ? sideOf(index, claim) : null,
    split: splitOf(index, claim),
  };
  return { id: Object.values(what).map(String).join(' '), ...what };
}

function sideOf(index: LedgerIndex, claim: Claim): Side | null {
  return index.sourceById.get(claim.source)?.side ?? null;
}

/** Totals before parts, everybody before groups, all operators before some. */
function rank(series: Series): number {
  const partial = series.split !== null || series.extent === 'part';
  const group = series.group !== null && series.group !== 'all';
  const scope = series.scope !== null && series.scope !== 'all-operators';
  return (partial ? 4 : 0) + (group ? 2 : 0) + (scope ? 1 : 0);
}

/** A plotted claim as a point, with its witnesses and what disagrees with it. */
function pointOf(
  index: LedgerIndex,
  claim: Claim,
  peers: readonly Claim[],
  unit: Unit,
): SeriesPoint {
  const rivals = rivalsOf(index, claim, peers, unit);
  const witnesses = (index.witnessesOf.get(claim.id) ?? []).filter((each) =>
    mayStandBeside(index, each),
  );
  return {
    ...dated(claim, unit),
    covers: coversItsKind(claim),
    disputed:
      claim.status === 'disputed' ||
      rivals.some((rival) => peers.includes(rival) && sameTime(rival, claim)),
    rivals,
    witnesses,
    repeats: witnesses
      .filter((witness) => saysAgain(index, witness, claim))
      .map((witness) => dated(witness, unit))
      .sort((a, b) => a.last - b.last),
  };
}

/** C6: the same number for the same area and kind of period, at another date than the original's. */
function saysAgain(index: LedgerIndex, witness: Claim, original: Claim): boolean {
  return (
    witness.end.lastDay !== original.end.lastDay &&
    witness.metric === original.metric &&
    witness.group === original.group &&
    witness.placeMode !== 'single' &&
    witness.placeMode !== 'joint' &&
    kindOf(witness) === kindOf(original) &&
    sinceOf(witness) === sinceOf(original) &&
    extentOf(index, witness) === extentOf(index, original)
  );
}

function dated(claim: Claim, unit: Unit): Dated {
  // A state or running total stands at its end; what it runs from is said in words.
  const days =
    claim.period === 'during'
      ? claimDays(claim)
      : { first: claim.end.firstDay, last: claim.end.lastDay };
  return {
    claim,
    ...days,
    low: valueIn(claim.quantity, unit),
    high: highIn(claim.quantity, unit),
  };
}

/**
 * C4 for whole areas: the claims that disagree with one, in the order of the ledger. Those that a
 * link names, whatever time they speak of, and those that speak of the same time, scope, extent and
 * people with a number that does not meet.
 * @param peers plotted claims of the same measure, kind of period and start
 */
function rivalsOf(
  index: LedgerIndex,
  claim: Claim,
  peers: readonly Claim[],
  unit: Unit,
): readonly Claim[] {
  const found = new Set<Claim>();
  for (const id of index.disagreesWith.get(claim.id) ?? []) {
    const other = index.claimById.get(id);
    if (other !== undefined && other.metric === claim.metric && isPlotted(index, other)) {
      found.add(other);
    }
  }
  for (const other of peers) {
    if (other !== claim && conflict(index, claim, other, unit)) found.add(other);
  }
  return [...found].sort((a, b) => a.line - b.line);
}

function conflict(index: LedgerIndex, a: Claim, b: Claim, unit: Unit): boolean {
  return (
    sameTime(a, b) &&
    a.group === b.group &&
    compatibleScope(a, b) &&
    extentOf(index, a) === extentOf(index, b) &&
    (extentOf(index, a) !== 'part' || a.places.join() === b.places.join()) &&
    // The parts of a whole do not deny each other, nor the whole.
    splitOf(index, a) === null &&
    splitOf(index, b) === null &&
    !meet(intervalOf(a.quantity, unit), intervalOf(b.quantity, unit))
  );
}
