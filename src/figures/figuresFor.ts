import { claimsIn } from '../periods/periodClaims';
import { periodDays } from '../periods/Period';
import { existsIn } from '../places/mapPlaces';
import type { FigureWorld } from './FigureWorld';
import { jointGroups } from './choice/jointGroups';
import { preference } from './choice/preference';
import { classesFor } from './classes/classesFor';
import { existsBy } from './existsBy';
import { figureOf, type FigureContext } from './figureOf';
import type { FigureView, FigureSet } from './types';
import { wholeAreaOrder } from './choice/wholeAreaOrder';

/**
 * One Figure for each place that exists in the period (P7), for any View.
 * A measure that is not in the ledger throws a RangeError: links are checked before they get here.
 */
export function figuresFor(world: FigureWorld, view: FigureView): FigureSet {
  const metric = world.index.metricById.get(view.metric);
  if (metric === undefined) throw new RangeError(`No such measure: ${view.metric}`);
  const { last } = periodDays(view.period);
  const claims = claimsIn(world.index, view.metric, view.period);
  const places = world.places.filter((place) => existsIn(place, last));
  const order = preference(world.index, view.period, claims);
  const groups = jointGroups(claims, existsBy(world, last), order);
  // K4: a measure without a denominator has no per-area view, whatever a caller asks.
  const by = metric.denominator === 'none' ? 'total' : view.by;
  const context: FigureContext = {
    world,
    metric,
    period: view.period,
    by,
    claims,
    classes: classesFor(world, metric, view.period.kind, by),
    order,
    lastDay: last,
  };
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map((place) => [place, group] as const)),
  );
  const figures = places.map((place) =>
    figureOf(context, place, groupOf.get(place.id) ?? null),
  );
  return {
    figures,
    byPlace: new Map(figures.map((figure) => [figure.place, figure])),
    groups,
    wholeArea: wholeAreaOrder(world.index, claims.whole, view.period),
    classes: context.classes,
  };
}
