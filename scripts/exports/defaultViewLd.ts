import { english, type Language } from '../../src/app/loading/language/Language';
import { jsonLdOf } from '../../src/exports/jsonLd';
import { figuresFor } from '../../src/figures/figuresFor';
import { periodsOf } from '../../src/figures/periodsOf';
import { siteIn } from '../../src/ledger/site';
import { translateLedger } from '../../src/ledger/translation/translateLedger';
import { wordsFor } from '../../src/text/Words';
import { withDeferredWords } from '../../src/text/withDeferredWords';
import { defaultPeriod } from '../../src/view/linkContext';
import { describePackage } from './describePackage';
import { readFigureWorld } from './readFigureWorld';
import { readSite } from './readSite';

/** The data set and the default view of a data folder as JSON-LD, in a language. */
export function defaultViewLd(folder: string, { text, data }: Language = english): object {
  const site = readSite(folder);
  const read = readFigureWorld(folder);
  const world = { ...read, index: translateLedger(read.index, data) };
  const metric = world.index.metricById.get(site.defaultMeasure);
  const period = defaultPeriod(periodsOf(world, site.defaultMeasure));
  if (metric === undefined || period === null) {
    throw new Error(`The default measure has no period: ${site.defaultMeasure}`);
  }
  const view = { period, by: 'total' } as const;
  return jsonLdOf({
    world,
    metric,
    view,
    figures: figuresFor(world, { metric: metric.id, ...view }),
    words: wordsFor(withDeferredWords(text), [...world.places, ...world.index.ledger.places]),
    site: siteIn(site, text.lang, data.site),
    licence: describePackage(folder).licence,
    linkTo: (open) => (open?.claim === undefined ? './' : `./?c=${open.claim}`),
  });
}
