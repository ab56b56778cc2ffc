import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Palette } from '../../cartography/colours';
import { legendOf } from '../../cartography/legendOf';
import { sceneOf } from '../../cartography/sceneOf';
import type { Legend, Scene } from '../../cartography/types';
import { figuresFor } from '../../figures/figuresFor';
import { periodsOf } from '../../figures/periodsOf';
import type { FigureSet, FigureView } from '../../figures/types';
import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import type { SiteTexts } from '../../ledger/site';
import type { Metric, MetricId, PlaceId } from '../../ledger/types';
import { RecentMap, remembered } from '../../lib/memo';
import { periodKey, type PeriodChoice } from '../../periods/Period';
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
  /** The same object for a view that is only looked at otherwise, while it is remembered. */
  readonly pictureOf: (view: FigureView) => MapPicture;
}

/** What the map shows of a View. */
export interface MapPicture {
  readonly metric: Metric;
  readonly figures: FigureSet;
  readonly title: ViewTitle;
  /**
   * The scene in the colours of a palette, with the label of the district that is chosen; the same object
   * each time. Null without outlines: there is nothing to draw on.
   */
  readonly sceneIn: SceneIn | null;
}

export type SceneIn = (palette: Palette, chosen: PlaceId | null) => Scene;

/** All that the page shows under a View, computed from the World: nothing here is stored. */
export interface Atlas extends AtlasWorld, MapPicture {
  readonly choices: readonly PeriodChoice[];
  readonly sentence: Sentence;
  /** Looks in the colours of the page's style sheet, which knows the theme; `sceneIn` has its own. */
  readonly legend: Legend;
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
  readonly site: SiteTexts;
  readonly children: ReactNode;
}

/**
 * Hands out the atlas to all within: the one path from claims to the page. Map, table, sentence and
 * legend read the same figures.
 */
export function AtlasProvider({ world, view, site, children }: Props) {
  const text = useText();
  const shared = useMemo(() => atlasWorld(world, site, text), [world, site, text]);
  return (
    <WorldContext value={shared}>
      <AtlasContext value={useAtlasOf(shared, view)}>{children}</AtlasContext>
    </WorldContext>
  );
}

/** A world in the words of a language. */
export function atlasWorld(world: World, site: SiteTexts, text: Text): AtlasWorld {
  const { index, places, ledger } = world;
  const words = wordsFor(text, [...places, ...ledger.places], site.sides);
  const pictures = new RecentMap<string, MapPicture>(mostPictures(world));
  return {
    world,
    index,
    words,
    site,
    labelOf: (metric) => index.metricById.get(metric)?.label ?? metric,
    pictureOf: (view) =>
      remembered(pictures, figuresKey(view), () => mapPicture(world, words, view)),
  };
}

/** Pictures that are kept of a world: every period of a few measures, where the map is no larger than ours. */
function mostPictures({ places }: World): number {
  return Math.max(4, Math.min(96, Math.floor(20_000 / Math.max(1, places.length))));
}

function figuresKey({ metric, period, by }: FigureView): string {
  return `${metric} ${periodKey(period)} ${by}`;
}

function mapPicture(world: World, words: Words, view: FigureView): MapPicture {
  const metric = world.index.metricById.get(view.metric);
  if (metric === undefined) throw new RangeError(`No such measure: ${view.metric}`);
  const figures = figuresUnder(world, view);
  return {
    metric,
    figures,
    title: viewTitle(metric, view, figures, words.text),
    sceneIn: scenesOf(world, words, metric, view, figures),
  };
}

/** Chosen districts whose scenes are kept beside that without any. */
const CHOSEN = 2;

function scenesOf(
  world: World,
  words: Words,
  metric: Metric,
  { period, by }: FigureView,
  figures: FigureSet,
): SceneIn | null {
  const { ground } = world;
  if (ground === null) return null;
  const known = new WeakMap<Palette, RecentMap<PlaceId | null, Scene>>();
  return (palette, district) =>
    remembered(
      remembered(known, palette, () => new RecentMap(1 + CHOSEN)),
      district,
      () => {
        const view = { period, by, district };
        return sceneOf({ figures, world, metric, view, words, palette, ground });
      },
    );
}

/** What a world shows under a view; the same object for a view that is only looked at otherwise. */
export function useAtlasOf(shared: AtlasWorld, view: View): Atlas {
  const { world, words, pictureOf } = shared;
  const { period, by } = view;
  const picture = pictureOf(view);
  const { metric, figures } = picture;
  const said = useMemo(() => {
    const shown = { period, by };
    const choices = periodsOf(world, metric.id);
    const everDrawn = choices.some((choice) => choice.districts > 0);
    return {
      choices,
      sentence: sentenceOf(metric, shown, figures, words, everDrawn),
      legend: legendOf(metric, shown, figures, words.text, tokenPalette),
    };
  }, [metric, period, by, figures, world, words]);
  return useMemo(() => ({ ...shared, ...said, ...picture }), [shared, said, picture]);
}

const figuresKnown = new WeakMap<World, RecentMap<string, FigureSet>>();

/** The figures of a View; the same object while it is remembered. */
export function figuresUnder(world: World, view: FigureView): FigureSet {
  const known = remembered(figuresKnown, world, () => new RecentMap(mostPictures(world)));
  return remembered(known, figuresKey(view), () => figuresFor(world, view));
}
