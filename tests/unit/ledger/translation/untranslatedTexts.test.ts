import { describe, expect, it } from 'vitest';
import siteJson from '../../../../data/site.json' with { type: 'json' };
import ru from '../../../../data/translations/ru.json' with { type: 'json' };
import type { Site } from '../../../../src/ledger/site';
import { parseTranslation } from '../../../../src/ledger/translation/parseTranslation';
import { untranslated } from '../../../../src/ledger/translation/Translation';
import { untranslatedTexts } from '../../../../src/ledger/translation/translateLedger';
import { realWorld } from '../../support/worlds';

const site: Site = siteJson;
const { metrics } = realWorld.index.ledger;
const sets = [...realWorld.index.splitsOfWhole.values()].flat().map(({ name }) => name);
const data = { site, metrics, sets };
const cleared = metrics.find(({ id }) => id === 'area-cleared');

describe('texts that a page shows in English', () => {
  it('all of them where there is no translation', () => {
    const texts = untranslatedTexts('ru', untranslated, data);
    expect(texts).toContain(site.boundaryNotice.en);
    expect(texts).toContain(cleared?.caution);
  });

  it('the ones that are missing, and no other', () => {
    const whole = parseTranslation(ru);
    const translated = untranslatedTexts('ru', whole, data);
    expect(translated).not.toContain(site.boundaryNotice.en);
    expect(translated).not.toContain(cleared?.caution);

    const { caution: _, ...rest } = whole.metrics['area-cleared'] ?? {};
    const gap = { ...whole, metrics: { ...whole.metrics, 'area-cleared': rest } };
    const missing = untranslatedTexts('ru', gap, data);
    expect([...missing].filter((text) => !translated.has(text))).toEqual([cleared?.caution]);
  });

  it('names of sets of parts', () => {
    const [name = ''] = Object.keys(parseTranslation(ru).sets);
    expect(sets).toContain(name);
    expect(untranslatedTexts('ru', untranslated, data)).toContain(name);
    expect(untranslatedTexts('ru', parseTranslation(ru), data)).not.toContain(name);
  });
});
