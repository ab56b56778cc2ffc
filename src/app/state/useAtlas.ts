import { useMemo } from 'react';
import type { Palette } from '../../cartography/colours';
import { fillSpecOf } from '../../cartography/fillSpecOf';
import { legendOf } from '../../cartography/legendOf';
import { sceneOf } from '../../cartography/sceneOf';
import type { FillSpec, Legend, Scene } from '../../cartography/types';
import { figuresFor } from '../../figures/figuresFor';
import { periodsOf } from '../../figures/periodsOf';
import type { FigureSet } from '../../figures/types';
import type { SiteTexts } from '../../ledger/site';
import type { Metric, PlaceId } from '../../ledger/types';
import type { PeriodChoice } from '../../periods/Period';
import { wordsFor, type Words } from '../../text/Words';
import { sentenceOf, type Sentence } from '../../text/sentenceOf';
import { viewTitle, type ViewTitle } from '../../text/viewTitle';
import type { View } from '../../view/View';
import type { World } from './World';
import { tokenPalette } from './tokenPalette';
import { useText } from './useText';

/** All that the page shows under a View, computed from the World: nothing here is stored. */
export interface Atlas {
  readonly metric: Metric;
  readonly choices: readonly PeriodChoice[];
  readonly figures: FigureSet;
  readonly words: Words;
  readonly title: ViewTitle;
  readonly sentence: Sentence;
  /** Looks in the colours of the page's style sheet, which knows the theme; `sceneIn` has its own. */
  readonly legend: Legend;
  readonly fills: ReadonlyMap<PlaceId, FillSpec>;
  /** The scene in the colours of a palette, the same object each time. Null without outlines: there is nothing to draw on. */
  readonly sceneIn: ((palette: Palette) => Scene) | null;
}

/** The one path from claims to the page: map, table, sentence and legend read the same figures. */
export function useAtlas(
  world: World,
  view: View,
  figures: FigureSet,
  { sides }: SiteTexts,
): Atlas {
  const text = useText();
  const { metric: metricId, period, by, district } = view;
  const metric = world.index.metricById.get(metricId);
  if (metric === undefined) throw new RangeError(`No such measure: ${metricId}`);
  const words = useMemo(
    () => wordsFor(text, [...world.places, ...world.ledger.places], sides),
    [text, world, sides],
  );
  const choices = periodsOf(world, metricId);
  const said = useMemo(() => {
    const shown = { period, by };
    const everDrawn = choices.some((choice) => choice.districts > 0);
    return {
      title: viewTitle(metric, shown, figures, text),
      sentence: sentenceOf(metric, shown, figures, words, everDrawn),
      legend: legendOf(metric, shown, figures, text, tokenPalette),
      fills: new Map(
        figures.figures.map((figure) => [
          figure.place,
          fillSpecOf(figure, figures.classes, tokenPalette),
        ]),
      ),
    };
  }, [metric, period, by, figures, text, words, choices]);
  const sceneIn = useMemo(() => {
    const { ground } = world;
    if (ground === null) return null;
    const view = { period, by, district };
    const made = new Map<Palette, Scene>();
    return (palette: Palette) => {
      const scene =
        made.get(palette) ?? sceneOf({ figures, world, metric, view, words, palette, ground });
      made.set(palette, scene);
      return scene;
    };
  }, [figures, world, metric, period, by, district, words]);
  return { metric, choices, figures, words, sceneIn, ...said };
}

/** The figures of a View; apart from what is made of them, so that the page opens in smaller steps. */
export function useFigures(world: World, { metric, period, by }: View): FigureSet {
  return useMemo(() => figuresFor(world, { metric, period, by }), [world, metric, period, by]);
}
