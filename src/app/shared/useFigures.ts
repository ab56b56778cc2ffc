import { useMemo } from 'react';
import { figuresFor } from '../../figures/figuresFor';
import type { FigureSet } from '../../figures/types';
import type { View } from '../../view/View';
import type { World } from './World';

/** The figures of a View; apart from what is made of them, so that the page opens in smaller steps. */
export function useFigures(world: World, { metric, period, by }: View): FigureSet {
  return useMemo(() => figuresFor(world, { metric, period, by }), [world, metric, period, by]);
}
