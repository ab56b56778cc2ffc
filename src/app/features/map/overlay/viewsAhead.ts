import { periodsOf } from '../../../../figures/periodsOf';
import type { FigureView } from '../../../../figures/types';
import { periodKey } from '../../../../periods/Period';
import type { World } from '../../../state/World';

/** A map of more places is found ahead for the neighbouring periods alone: each picture of it is large. */
const SMALL = 500;

/**
 * What a reader is likely to see next: the other periods of the measure, those beside the shown one first and
 * those of another kind last, and between them the same period coloured otherwise.
 */
export function viewsAhead({ metric, period, by }: FigureView, world: World): FigureView[] {
  const shown = periodKey(period);
  const choices = periodsOf(world, metric).map((choice) => choice.period);
  const alike = choices.filter(({ kind }) => kind === period.kind);
  const at = alike.findIndex((one) => periodKey(one) === shown);
  const nearest = alike
    .map((one, i) => ({ one, away: Math.abs(i - at) }))
    .filter(({ away }) => away > 0)
    .sort((a, b) => a.away - b.away)
    .map(({ one }): FigureView => ({ metric, period: one, by }));
  if (world.places.length > SMALL) return nearest.slice(0, 2);
  const divides = world.index.metricById.get(metric)?.denominator === 'district-area';
  const otherwise: FigureView = { metric, period, by: by === 'area' ? 'total' : 'area' };
  return [
    ...nearest.slice(0, 2),
    ...(divides ? [otherwise] : []),
    ...nearest.slice(2),
    ...choices
      .filter(({ kind }) => kind !== period.kind)
      .map((other): FigureView => ({ metric, period: other, by })),
  ];
}
