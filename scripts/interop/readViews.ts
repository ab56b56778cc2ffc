import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ShownView } from '../../src/exports/ShownView';
import { figuresFor } from '../../src/figures/figuresFor';
import { siteIn } from '../../src/ledger/site';
import { parseTranslation } from '../../src/ledger/translation/parseTranslation';
import { translateLedger } from '../../src/ledger/translation/translateLedger';
import { untranslated, type Translation } from '../../src/ledger/translation/Translation';
import type { Text } from '../../src/text/Text';
import { wordsFor } from '../../src/text/Words';
import { az } from '../../src/text/az/index';
import { en } from '../../src/text/en/index';
import { hy } from '../../src/text/hy/index';
import { ru } from '../../src/text/ru/index';
import { withDeferredWords } from '../../src/text/withDeferredWords';
import { parsePeriod } from '../../src/view/link/codecs';
import { describePackage } from '../exports/describePackage';
import { readFigureWorld } from '../exports/readFigureWorld';
import { readSite } from '../exports/readSite';

/** Measure, period as in a link, colouring: joint, partial, disputed figures and none at all among them. */
const VIEWS = [
  ['area-cleared', '2025', 'total'],
  ['area-cleared', '2025', 'area'],
  ['area-cleared', '..2025-06-17', 'total'],
  ['anti-personnel-mines-found', '2022', 'total'],
  ['mines-found', '2020..2024', 'total'],
  ['mines-on-records', '@2021-07-03', 'total'],
] as const;

const TEXTS: readonly Text[] = [en, az, ru, hy];

export const languages = TEXTS.map(({ lang }) => lang);

export interface NamedView {
  /** Letters, digits and hyphens; unique. */
  readonly name: string;
  readonly lang: string;
  readonly shown: ShownView;
}

/** Six views of a data folder in every language, as the page hands them to what writes its files. */
export function readViews(folder: string): readonly NamedView[] {
  const read = readFigureWorld(folder);
  const site = readSite(folder);
  const { licence } = describePackage(folder);
  return TEXTS.flatMap((text) => {
    const data = translationIn(folder, text.lang);
    const world = { ...read, index: translateLedger(read.index, data) };
    const words = wordsFor(withDeferredWords(text), [
      ...world.places,
      ...world.index.ledger.places,
    ]);
    return VIEWS.map(([id, link, by]): NamedView => {
      const metric = world.index.metricById.get(id);
      const period = parsePeriod(link);
      if (metric === undefined || period === null) throw new Error(`No view ${id} ${link}.`);
      const address = `https://atlas.example/?v=1&m=${id}&t=${link}&by=${by}&lang=${text.lang}`;
      return {
        name: [id, ...link.split(/[^0-9]+/), by, text.lang].filter(Boolean).join('-'),
        lang: text.lang,
        shown: {
          world,
          metric,
          view: { period, by },
          figures: figuresFor(world, { metric: id, period, by }),
          words,
          site: siteIn(site, text.lang, data.site),
          licence,
          linkTo: ({ district, claim, ledger } = {}) =>
            ledger === true
              ? `https://atlas.example/?v=1&view=ledger&lang=${text.lang}`
              : `${address}${district === undefined ? '' : `&d=${district}`}${claim === undefined ? '' : `&c=${claim}`}`,
        },
      };
    });
  });
}

function translationIn(folder: string, lang: string): Translation {
  if (lang === 'en') return untranslated;
  const file = path.join(folder, 'translations', `${lang}.json`);
  return parseTranslation(JSON.parse(readFileSync(file, 'utf8')));
}
