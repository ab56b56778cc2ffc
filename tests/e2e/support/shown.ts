import { light, type Palette } from '../../../src/cartography/colours';
import { sceneOf } from '../../../src/cartography/sceneOf';
import { legendOf } from '../../../src/cartography/legendOf';
import type { Legend, Scene } from '../../../src/cartography/types';
import { figuresFor } from '../../../src/figures/figuresFor';
import { periodsOf } from '../../../src/figures/periodsOf';
import type { FigureSet } from '../../../src/figures/types';
import type { Metric } from '../../../src/ledger/types';
import { edgesOf } from '../../../src/places/edges';
import type { Ground } from '../../../src/renderers/Renderer';
import { fullEn } from '../../../src/text/en/full';
import { sentenceOf } from '../../../src/text/sentenceOf';
import { viewTitle, type ViewTitle } from '../../../src/text/viewTitle';
import { wordsFor } from '../../../src/text/Words';
import { parsePeriod } from '../../../src/view/link/codecs';
import { realContext, realOutlines, realWorld } from '../../unit/support/worlds';
import type { ViewLink } from './views';

export const ground: Ground = {
  outlines: realOutlines,
  edges: edgesOf(realOutlines),
  context: realContext as Ground['context'],
};

export const words = wordsFor(fullEn, [...realWorld.places, ...realWorld.index.ledger.places]);

/** What the page should show of a view, computed here from the ledger and not read from the page. */
export interface Shown {
  readonly metric: Metric;
  readonly figures: FigureSet;
  readonly scene: Scene;
  readonly legend: Legend;
  readonly title: ViewTitle;
  readonly sentence: string;
}

/** @param palette of the theme in which the page is read */
export function shownIn({ m, t, by: area, d }: ViewLink, palette: Palette = light): Shown {
  const metric = realWorld.index.metricById.get(m);
  const period = parsePeriod(t);
  if (metric === undefined || period === null) throw new Error(`No such view: ${m} ${t}`);
  const by = area ?? 'total';
  const figures = figuresFor(realWorld, { metric: m, period, by });
  const scene = sceneOf({
    figures,
    world: realWorld,
    metric,
    view: { period, by, district: d ?? null },
    words,
    palette,
    ground,
  });
  const everDrawn = periodsOf(realWorld, m).some(({ districts }) => districts > 0);
  const { lead, rest } = sentenceOf(metric, { period, by }, figures, words, everDrawn);
  return {
    metric,
    figures,
    scene,
    legend: legendOf(metric, { period, by }, figures, words.text, palette),
    title: viewTitle(metric, { period, by }, figures, fullEn),
    sentence: `${lead} ${rest}`.trim(),
  };
}
