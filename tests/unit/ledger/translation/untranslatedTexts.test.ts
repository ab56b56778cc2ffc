import { describe, expect, it } from 'vitest';
import siteJson from '../../../../data/site.json' with { type: 'json' };
import ru from '../../../../data/translations/ru.json' with { type: 'json' };
import type { Site } from '../../../../src/ledger/site';
import { parseTranslation } from '../../../../src/ledger/translation/parseTranslation';
import { untranslated } from '../../../../src/ledger/translation/Translation';
import { untranslatedTexts } from '../../../../src/ledger/translation/untranslatedTexts';
import { realWorld } from '../../support/worlds';

const site: Site = siteJson;
const { metrics } = realWorld.index.ledger;
const cleared = metrics.find(({ id }) => id === 'area-cleared');

describe('texts that a page shows in English', () => {
  it('all of them where there is no translation', () => {
    const texts = untranslatedTexts('ru', untranslated, { site, metrics });
    expect(texts).toContain(site.boundaryNotice.en);
    expect(texts).toContain(cleared?.caution);
  });

  it('the ones that are missing, and no other', () => {
    const whole = parseTranslation(ru);
    const translated = untranslatedTexts('ru', whole, { site, metrics });
    expect(translated).not.toContain(site.boundaryNotice.en);
    expect(translated).not.toContain(cleared?.caution);

    const { caution: _, ...rest } = whole.metrics['area-cleared'] ?? {};
    const gap = { ...whole, metrics: { ...whole.metrics, 'area-cleared': rest } };
    const missing = untranslatedTexts('ru', gap, { site, metrics });
    expect([...missing].filter((text) => !translated.has(text))).toEqual([cleared?.caution]);
  });
});
