import { describe, expect, it } from 'vitest';
import site from '../../../../data/site.json' with { type: 'json' };
import { parseSite } from '../../../../src/ledger/parseSite';
import { siteIn } from '../../../../src/ledger/site';
import { untranslated } from '../../../../src/ledger/translation/Translation';
import { parseTranslation } from '../../../../src/ledger/translation/parseTranslation';
import { translateLedger } from '../../../../src/ledger/translation/translateLedger';
import { realWorld } from '../../support/worlds';

describe('what the data say in another language', () => {
  const words = parseTranslation({
    site: { safety: { first: 'Первое.' } },
    metrics: { 'area-cleared': { label: 'Земля' } },
    sets: { 'by kind': 'по видам' },
  });

  it('takes the place of the English, which stands where there is none', () => {
    const texts = siteIn(parseSite(site), 'ru', words.site);
    expect(texts.safety.first).toBe('Первое.');
    expect(texts.safety.rest).toBe(site.safety.rest.en);
    const { metricById } = translateLedger(realWorld.index, words);
    const english = realWorld.index.metricById.get('area-cleared');
    expect(metricById.get('area-cleared')).toEqual({ ...english, label: 'Земля' });
    expect(metricById.get('mines-found')).toEqual(
      realWorld.index.metricById.get('mines-found'),
    );
  });

  it('is the same ledger where nothing is translated', () => {
    expect(translateLedger(realWorld.index, untranslated)).toBe(realWorld.index);
  });

  it('leaves claims and titles as they are, and renames sets', () => {
    const index = translateLedger(realWorld.index, words);
    expect(index.claimById).toBe(realWorld.index.claimById);
    const names = new Set([...index.splitsOfWhole.values()].flat().map(({ name }) => name));
    expect(names).toContain('по видам');
    expect(names).not.toContain('by kind');
  });

  it.each([
    [[], 'the file'],
    [{ site: { name: '' } }, 'site.name'],
    [{ metrics: { a: { label: 3 } } }, 'metrics.a.label'],
    [{ sets: { a: { b: 'c' } } }, 'sets.a'],
  ])('is refused with the path of its first fault: %j', (json, path) => {
    expect(() => parseTranslation(json)).toThrow(expect.objectContaining({ path }) as Error);
  });
});
