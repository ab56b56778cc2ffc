import type { LedgerIndex } from '../ledger/index/LedgerIndex';
import type { Claim, Metric, Quantity } from '../ledger/types';
import { remembered } from '../lib/memo';
import type { ChosenPeriod } from '../periods/Period';
import type { PeriodClaims } from '../periods/periodClaims';
import type { MapPlace } from '../places/types';
import type { FigureWorld } from './FigureWorld';
import { ageOf, type Age } from './ageOf';
import { perArea } from './perArea/perArea';
import { chooseSingle, jointDecision } from './choice/choose';
import { disputeOf } from './choice/disputeOf';
import { perChoice } from './choice/perChoice';
import { isCovering, type Preference } from './choice/preference';
import { classOf } from './classes/classOf';
import { valueIn } from './inUnit';
import { outlineNote } from './outlineNote';
import type {
  ColourBy,
  Classes,
  CompleteSet,
  Dispute,
  Figure,
  FillKind,
  JointGroup,
  PerArea,
  StateId,
} from './types';

/** What all figures of one View share. */
export interface FigureContext {
  readonly world: FigureWorld;
  readonly metric: Metric;
  readonly period: ChosenPeriod;
  readonly by: ColourBy;
  readonly claims: PeriodClaims;
  readonly classes: Classes;
  readonly order: Preference;
  /** Last day of the period. */
  readonly lastDay: number;
}

/**
 * What one place shows (S1–S7).
 * @param group The joint group whose outline encloses the place (S12), or null.
 */
export function figureOf(
  context: FigureContext,
  place: MapPlace,
  group: JointGroup | null,
): Figure {
  const { claims, order } = context;
  const singles = order.sort(claims.singles.get(place.id) ?? NONE);
  const joints = order.sort(claims.jointsOf.get(place.id) ?? NONE);
  const choice = chooseSingle(singles, joints, order);
  const joint = choice === null && group !== null;
  const claim = choice?.claim ?? (joint ? group.claim : null);
  const candidates = joints.length === 0 ? singles : joined(singles, joints);
  const shown = claim === null ? null : showClaim(context, claim, candidates);
  const namedIn = claims.listed.get(place.id) ?? NONE;
  // S6; a joint claim that S12 left undrawn names the place all the same.
  const without = namedIn.length > 0 || candidates.length > 0 ? 'named' : 'none';
  // One literal, all keys: objects put together by spreading cost a hundred times as much here.
  return {
    place: place.id,
    state: shown === null ? without : stateOf(shown, joint),
    fill: shown?.fill ?? without,
    classIndex: shown?.classIndex ?? null,
    quantity: claim?.quantity ?? null,
    classValue: shown?.classValue ?? null,
    perArea: shown?.perArea ?? null,
    claim,
    witnesses: shown?.witnesses ?? NONE,
    others: claim === null ? candidates : othersOf(claim, candidates),
    namedIn,
    decision: choice?.decision ?? (joint ? jointDecision(group.claim, joints, order) : null),
    group: group?.claim.id ?? null,
    joint,
    partial: shown?.partial ?? false,
    ageMonths: shown?.age.months ?? null,
    aged: shown?.age.aged ?? false,
    dispute: shown?.dispute ?? null,
    completeSet: shown?.completeSet ?? null,
    outline: outlineNote(place, context.lastDay),
  };
}

const NONE: readonly Claim[] = [];

const known = new WeakMap<readonly Claim[], readonly Claim[]>();

/** The candidates of a place in a period as one list, the same each time, so that what is remembered of it stays (perChoice). */
function joined(singles: readonly Claim[], joints: readonly Claim[]): readonly Claim[] {
  if (singles.length === 0) return joints;
  return remembered(known, singles, () => [...singles, ...joints]);
}

const othersOf = perChoice((chosen, candidates): readonly Claim[] =>
  candidates.filter((other) => other !== chosen),
);

/** What a chosen claim comes to under a View. */
interface Shown {
  readonly fill: FillKind;
  readonly classIndex: number | null;
  readonly classValue: number | null;
  readonly perArea: PerArea | null;
  readonly witnesses: readonly Claim[];
  readonly partial: boolean;
  readonly age: Age;
  readonly dispute: Dispute | null;
  readonly completeSet: CompleteSet | null;
}

function showClaim(context: FigureContext, claim: Claim, candidates: readonly Claim[]): Shown {
  const { world, metric, classes } = context;
  const { index } = world;
  const byArea = context.by === 'area' ? perArea(world, metric, claim, context.lastDay) : null;
  const total = valueIn(claim.quantity, metric.unit);
  const classValue = byArea === null ? total : byArea.value;
  // Per area: from stated number to number per 100 km²; a total of 0 stays 0 at any scale.
  const scale = classValue === null || total === 0 ? 1 : classValue / total;
  const dispute = disputeOf(index, claim, candidates, metric.unit, classes, scale);
  const fill = fillOf(claim, classValue, dispute);
  const classed = fill === 'class' && classValue !== null;
  return {
    fill,
    classIndex: classed ? classOf(classValue, classes.breaks) : null,
    classValue,
    perArea: byArea,
    witnesses: index.witnessesOf.get(claim.id) ?? NONE,
    partial: !isCovering(claim, context.period),
    age: ageOf(claim, metric, context.period, context.lastDay),
    dispute,
    completeSet: completeSetOf(index, claim, metric),
  };
}

function completeSetOf(index: LedgerIndex, claim: Claim, metric: Metric): CompleteSet | null {
  const splits = index.splitsOfPart.get(claim.id) ?? [];
  const split = splits.find((known) => known.whole.metric === metric.id);
  return split === undefined
    ? null
    : { whole: split.whole, split: split.name, parts: split.parts };
}

function fillOf(claim: Claim, classValue: number | null, dispute: Dispute | null): FillKind {
  if (dispute !== null && !dispute.sameClass) return 'disputed';
  if (isZero(claim.quantity)) return 'zero';
  return classValue === null ? 'no-area' : 'class';
}

/** S5: the source states the number zero; "at least 0" and "0 to 5" do not. */
function isZero(quantity: Quantity): boolean {
  return (
    quantity.value === 0 && quantity.qualifier !== 'at-least' && (quantity.high ?? 0) === 0
  );
}

/** The state in words: the one that a reader must know first. */
function stateOf(shown: Shown, joint: boolean): StateId {
  if (shown.dispute !== null) return 'disputed';
  if (shown.fill === 'zero') return 'zero';
  if (joint) return 'joint';
  return shown.partial || shown.age.aged ? 'partial' : 'value';
}
