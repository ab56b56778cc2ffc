import type { Claim, Metric, Quantity } from '../ledger/types';
import type { PeriodClaims } from '../periods/PeriodClaims';
import type { MapPlace } from '../places/types';
import type { ChosenPeriod, ColourBy } from '../view/View';
import { ageOf } from './ageOf';
import { perArea } from './area/perArea';
import { chooseSingle, jointDecision } from './choice/choose';
import { disputeOf } from './choice/disputeOf';
import { isCovering, type Preference } from './choice/preference';
import { classOf } from './classes/classOf';
import type { FigureWorld } from './FigureWorld';
import { valueIn } from './inUnit';
import { outlineNote } from './outlineNote';
import type {
  Classes,
  Decision,
  Dispute,
  Figure,
  FillKind,
  JointGroup,
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
  const singles = context.order.sort(context.claims.singles.get(place.id) ?? []);
  const joints = context.order.sort(context.claims.jointsOf.get(place.id) ?? []);
  const choice = chooseSingle(singles, joints, context.order);
  const carried = choice === null ? group : null;
  const claim = choice?.claim ?? carried?.claim ?? null;
  const candidates = [...singles, ...joints];
  const base = {
    place: place.id,
    others: candidates.filter((other) => other !== claim),
    group: group?.claim.id ?? null,
    outline: outlineNote(place, context.lastDay),
  };
  if (claim === null) return without(context, place, base);
  const decision = choice?.decision ?? jointDecision(claim, joints, context.order);
  return {
    ...base,
    ...withClaim(context, claim, candidates, decision, carried !== null, place),
  };
}

type Base = Pick<Figure, 'place' | 'others' | 'group' | 'outline'>;

/** S6 and S7. A joint claim that S12 left undrawn names the place all the same. */
function without(context: FigureContext, place: MapPlace, base: Base): Figure {
  const listed = context.claims.listed.get(place.id) ?? [];
  const state = listed.length > 0 || base.others.length > 0 ? 'named' : 'none';
  return {
    ...base,
    state,
    fill: state,
    namedIn: listed,
    classIndex: null,
    quantity: null,
    classValue: null,
    perArea: null,
    claim: null,
    witnesses: [],
    decision: null,
    joint: false,
    partial: false,
    ageMonths: null,
    aged: false,
    dispute: null,
    completeSet: null,
  };
}

function withClaim(
  context: FigureContext,
  claim: Claim,
  candidates: readonly Claim[],
  decision: Decision,
  joint: boolean,
  place: MapPlace,
): Omit<Figure, keyof Base> {
  const { world, metric, classes } = context;
  const { index } = world;
  const byArea = context.by === 'area' ? perArea(world, metric, claim, context.lastDay) : null;
  const total = valueIn(claim.quantity, metric.unit);
  const classValue = byArea === null ? total : byArea.value;
  // Per area: from stated number to number per 100 km²; a total of 0 stays 0 at any scale.
  const scale = classValue === null || total === 0 ? 1 : classValue / total;
  const dispute = disputeOf(index, claim, candidates, metric.unit, classes, scale);
  const partial = !isCovering(claim, context.period);
  const age = ageOf(claim, metric, context.period, context.lastDay);
  const fill = fillOf(claim, classValue, dispute);
  const split = (index.splitsOfPart.get(claim.id) ?? []).find(
    (known) => known.whole.metric === metric.id,
  );
  return {
    state: stateOf(fill, dispute, joint, partial || age.aged),
    fill,
    classIndex:
      fill === 'class' && classValue !== null ? classOf(classValue, classes.breaks) : null,
    quantity: claim.quantity,
    classValue,
    perArea: byArea,
    claim,
    witnesses: index.witnessesOf.get(claim.id) ?? [],
    namedIn: context.claims.listed.get(place.id) ?? [],
    decision,
    joint,
    partial,
    ageMonths: age.months,
    aged: age.aged,
    dispute,
    completeSet:
      split === undefined
        ? null
        : { whole: split.whole, split: split.name, parts: split.parts },
  };
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
function stateOf(
  fill: FillKind,
  dispute: Dispute | null,
  joint: boolean,
  dated: boolean,
): StateId {
  if (dispute !== null) return 'disputed';
  if (fill === 'zero') return 'zero';
  if (joint) return 'joint';
  return dated ? 'partial' : 'value';
}
