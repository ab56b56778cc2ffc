import metrics from '../../../../data/translations/hy.json' with { type: 'json' };
import site from '../../../../data/site.json' with { type: 'json' };
import type { Language } from '../../../../src/app/loading/language/Language';
import type { SiteTree } from '../../../../src/ledger/translation/Translation';
import { fullEn } from '../../../../src/text/en/full';
import { pseudo } from './pseudo';

/** Stands in for the pack of a language, so that it ships nowhere. */
const STANDS_FOR = 'hy';

/** The English texts of site.json in the tree that translations have. */
function englishOf(node: unknown): SiteTree {
  return Object.fromEntries(
    Object.entries(node as object)
      .filter(
        ([, value]) => typeof value === 'object' && value !== null && !Array.isArray(value),
      )
      .map(([key, value]: [string, Record<string, unknown>]) => [
        key,
        typeof value['en'] === 'string' ? value['en'] : englishOf(value),
      ]),
  );
}

const words = {
  label: 'Land reported cleared',
  definition: 'What is counted',
  caution: 'Beware',
};

export const language: Language = {
  text: { ...pseudo(fullEn), lang: STANDS_FOR },
  data: {
    site: pseudo(englishOf(site)),
    metrics: pseudo(
      Object.fromEntries(Object.keys(metrics.metrics).map((metric) => [metric, words])),
    ),
    sets: pseudo({ ...metrics.sets, 'by kind': 'by kind' }),
  },
};
