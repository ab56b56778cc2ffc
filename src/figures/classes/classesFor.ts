import type { BreaksKey, Metric } from '../../ledger/types';
import { remembered } from '../../lib/memo';
import type { ChosenPeriod } from '../../periods/Period';
import { candidatesOfKind } from '../../periods/periodClaims';
import type { FigureWorld } from '../FigureWorld';
import { perArea } from '../perArea/perArea';
import { valueIn } from '../inUnit';
import type { ColourBy, Classes } from '../types';
import { naturalBreaks } from './naturalBreaks';

const known = new WeakMap<FigureWorld, Map<string, Classes>>();

/** K1: one set of breaks for all periods of one kind of a measure, whatever period is shown. */
export function classesFor(
  world: FigureWorld,
  metric: Metric,
  kind: ChosenPeriod['kind'],
  by: ColourBy,
): Classes {
  const key = `${metric.id} ${kind} ${by}`;
  const ofWorld = remembered(known, world, () => new Map());
  return remembered(ofWorld, key, () => findClasses(world, metric, kind, by));
}

function findClasses(
  world: FigureWorld,
  metric: Metric,
  kind: ChosenPeriod['kind'],
  by: ColourBy,
): Classes {
  const values = drawableValues(world, metric, kind, by);
  if (values.length === 0) return { breaks: [], basis: 'none', count: 0 };
  const key: BreaksKey = by === 'area' ? 'per100' : kind;
  const set = metric.breaks[key];
  const breaks = set ?? naturalBreaks(values);
  return { breaks, basis: set === undefined ? 'natural' : 'set', count: breaks.length + 1 };
}

/** Every number that could be drawn in any period of this kind, each claim once. */
function drawableValues(
  world: FigureWorld,
  metric: Metric,
  kind: ChosenPeriod['kind'],
  by: ColourBy,
): readonly number[] {
  const values: number[] = [];
  if (metric.draw !== 'choropleth') return values;
  for (const claim of candidatesOfKind(world.index, metric.id, kind)) {
    const value =
      by === 'total'
        ? valueIn(claim.quantity, metric.unit)
        : perArea(world, metric, claim, claim.end.lastDay).value;
    if (value !== null) values.push(value);
  }
  return values;
}
