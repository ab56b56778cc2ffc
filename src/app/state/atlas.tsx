import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Palette } from '../../cartography/colours';
import { legendOf } from '../../cartography/legendOf';
import { sceneOf } from '../../cartography/sceneOf';
import type { Legend, Scene } from '../../cartography/types';
import { figuresFor } from '../../figures/figuresFor';
import { periodsOf } from '../../figures/periodsOf';
import type { FigureSet } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/site';
import type { Metric, MetricId } from '../../ledger/types';
import type { PeriodChoice } from '../../periods/Period';
import type { Text } from '../../text/Text';
import { wordsFor, type Words } from '../../text/Words';
import { sentenceOf, type Sentence } from '../../text/sentenceOf';
import { viewTitle, type ViewTitle } from '../../text/viewTitle';
import type { View } from '../../view/View';
import type { World } from './World';
import { tokenPalette } from './tokenPalette';
import { useText } from './useText';

/** What there is to show, in the language of the page: changes with the world and the language alone. */
export interface AtlasWorld {
  /** In the language of the page. */
  readonly world: World;
  /** Of the same world. */
  readonly index: LedgerIndex;
  readonly words: Words;
  readonly site: SiteTexts;
  /** What a measure is called; its id where the ledger does not have it. */
  readonly labelOf: (metric: MetricId) => string;
}

/** All that the page shows under a View, computed from the World: nothing here is stored. */
export interface Atlas extends AtlasWorld {
  readonly metric: Metric;
  readonly choices: readonly PeriodChoice[];
  readonly figures: FigureSet;
  readonly title: ViewTitle;
  readonly sentence: Sentence;
  /** Looks in the colours of the page's style sheet, which knows the theme; `sceneIn` has its own. */
  readonly legend: Legend;
  /** The scene in the colours of a palette, the same object each time. Null without outlines: there is nothing to draw on. */
  readonly sceneIn: ((palette: Palette) => Scene) | null;
}

const WorldContext = createContext<AtlasWorld | null>(null);
const AtlasContext = createContext<Atlas | null>(null);

/** For what is the same under every View, as an item of a long list: another view does not render it anew. */
export function useWorld(): AtlasWorld {
  return given(useContext(WorldContext));
}

/** What is shown now. The same object while measure, period, colouring, district, world and language are. */
export function useAtlas(): Atlas {
  return given(useContext(AtlasContext));
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('There is no AtlasProvider around this.');
  return value;
}

interface Props {
  readonly world: World;
  readonly view: View;
  /** Of the view. */
  readonly figures: FigureSet;
  readonly site: SiteTexts;
  readonly children: ReactNode;
}

/**
 * Hands out the atlas to all within: the one path from claims to the page. Map, table, sentence and
 * legend read the same figures.
 */
export function AtlasProvider({ world, view, figures, site, children }: Props) {
  const text = useText();
  const shared = useMemo(() => atlasWorld(world, site, text), [world, site, text]);
  return (
    <WorldContext value={shared}>
      <AtlasContext value={useAtlasOf(shared, view, figures)}>{children}</AtlasContext>
    </WorldContext>
  );
}

/** A world in the words of a language. */
export function atlasWorld(world: World, site: SiteTexts, text: Text): AtlasWorld {
  const { index, places, ledger } = world;
  return {
    world,
    index,
    words: wordsFor(text, [...places, ...ledger.places], site.sides),
    site,
    labelOf: (metric) => index.metricById.get(metric)?.label ?? metric,
  };
}

/** What a world shows under a view; the same object for a view that is only looked at otherwise. */
export function useAtlasOf(
  shared: AtlasWorld,
  { metric: metricId, period, by, district }: View,
  figures: FigureSet,
): Atlas {
  const { world, words } = shared;
  const metric = world.index.metricById.get(metricId);
  if (metric === undefined) throw new RangeError(`No such measure: ${metricId}`);
  const said = useMemo(() => {
    const shown = { period, by };
    const choices = periodsOf(world, metric.id);
    const everDrawn = choices.some((choice) => choice.districts > 0);
    return {
      choices,
      title: viewTitle(metric, shown, figures, words.text),
      sentence: sentenceOf(metric, shown, figures, words, everDrawn),
      legend: legendOf(metric, shown, figures, words.text, tokenPalette),
    };
  }, [metric, period, by, figures, world, words]);
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
  return useMemo(
    () => ({ ...shared, ...said, metric, figures, sceneIn }),
    [shared, said, metric, figures, sceneIn],
  );
}

/** The figures of a View; apart from what is made of them, so that the page opens in smaller steps. */
export function useFigures(world: World, { metric, period, by }: View): FigureSet {
  return useMemo(() => figuresFor(world, { metric, period, by }), [world, metric, period, by]);
}
