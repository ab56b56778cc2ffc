import { groupBy } from '../../../lib/group';
import type { Problem } from '../../Problem';
import { measureKinds } from '../../measureKinds';
import type { Claim, Ledger, PlaceId } from '../../types';
import type { CheckRule } from '../CheckInput';
import { claimProblem, doubtful } from '../problems';
import { amount, counts, periodOf } from './subject';

/** A claim over a span of time, with the districts it covers; null: the whole country. */
interface Span {
  readonly claim: Claim;
  readonly first: number;
  readonly last: number;
  readonly districts: ReadonlySet<PlaceId> | null;
}

function districtsOf(
  claim: Claim,
  places: ReadonlyMap<PlaceId, readonly PlaceId[]>,
): Span['districts'] {
  if (claim.placeMode === 'country') return null;
  return new Set(
    claim.places.flatMap((id) => {
      const members = places.get(id) ?? [];
      return members.length > 0 ? members : [id];
    }),
  );
}

function spansOf({ claims, metrics, places }: Ledger): readonly Span[] {
  const adding = new Set(
    metrics.filter(({ kind }) => measureKinds[kind].adds).map(({ id }) => id),
  );
  const members = new Map(places.map((place) => [place.id, place.members]));
  return claims.flatMap((claim) =>
    claim.start === null ||
    claim.start.firstDay > claim.end.lastDay || // told by period-order
    claim.coverage === 'part' ||
    !adding.has(claim.metric) ||
    !counts(claim)
      ? []
      : [
          {
            claim,
            first: claim.start.firstDay,
            last: claim.end.lastDay,
            districts: districtsOf(claim, members),
          },
        ],
  );
}

const within = (part: Span['districts'], whole: Span['districts']): boolean =>
  whole === null || (part !== null && [...part].every((id) => whole.has(id)));

/** All operators together include each of them; a scope that is not stated includes nothing but itself. */
const includes = ({ scope: whole }: Claim, { scope: part }: Claim): boolean =>
  whole === part || (whole === 'all-operators' && part !== 'not-stated');

const covers = (whole: Span, part: Span): boolean =>
  includes(whole.claim, part.claim) &&
  whole.first <= part.first &&
  part.last <= whole.last &&
  (whole.first < part.first || part.last < whole.last) &&
  within(part.districts, whole.districts);

/** The least the part can be is more than the most the whole can be; open ends contradict nothing. */
const exceeds = ({ quantity: part }: Claim, { quantity: whole }: Claim): boolean =>
  part.qualifier !== 'at-most' &&
  whole.qualifier !== 'at-least' &&
  amount(part) > amount(whole, 'high');

/** Two points of one running total are judged by cumulative-falls. */
const inOneSeries = ({ claim: one }: Span, { claim: other }: Span): boolean =>
  one.period === 'cumulative' &&
  other.period === 'cumulative' &&
  one.start?.text === other.start?.text &&
  one.speaker === other.speaker;

/** The narrowest span that covers `part` and is exceeded by it. */
function exceededBy(part: Span, spans: readonly Span[]): Claim | null {
  const [narrowest] = spans
    .filter(
      (whole) =>
        covers(whole, part) && !inOneSeries(whole, part) && exceeds(part.claim, whole.claim),
    )
    .toSorted((a, b) => a.last - a.first - (b.last - b.first));
  return narrowest?.claim ?? null;
}

function problemOf(part: Claim, whole: Claim): Problem {
  return doubtful(
    claimProblem('period-nesting', part, 'value', {
      message: `${part.quantity.value} ${part.quantity.unit} (${periodOf(part)}) is more than ${whole.quantity.value} ${whole.quantity.unit} at "${whole.id}", whose period contains it (${periodOf(whole)}).`,
      hint: 'Look for a wrong digit in either, a wrong period or another scope.',
    }),
    part.note !== null || whole.note !== null,
  );
}

/** period-nesting: what a period counts is not more than a longer period around it, of one measure. */
export const periodNesting: CheckRule = ({ ledger }) => {
  const comparable = groupBy(spansOf(ledger), ({ claim }) =>
    JSON.stringify([claim.metric, claim.group]),
  );
  return [...comparable.values()].flatMap((spans) =>
    spans.flatMap((part) => {
      const whole = exceededBy(part, spans);
      return whole === null ? [] : [problemOf(part.claim, whole)];
    }),
  );
};
