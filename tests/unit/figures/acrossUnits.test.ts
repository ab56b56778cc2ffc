import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/cartography/sceneOf';
import { figureRecords } from '../../../src/exports/figureTable/figureRecords';
import { convert } from '../../../src/figures/arithmetic/convert';
import { en } from '../../../src/text/en/index';
import { withDeferredWords } from '../../../src/text/withDeferredWords';
import { sentenceOf } from '../../../src/text/sentenceOf';
import { spokenOf } from '../../../src/text/spokenOf';
import { disputeText } from '../../../src/text/stateText';
import { wordsFor } from '../../../src/text/Words';
import { shown as exportOf } from '../exports/shown';
import { claim, metric, quantity } from '../support/claims';
import { figure, figures, worldOf } from '../support/worlds';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** 1,000 ha against 12 km²: 1,200 ha. */
const apart = worldOf([
  claim({ id: 'x', value: '1000', unit: 'ha' }),
  claim({ id: 'y', value: '~12', unit: 'km2' }),
]);
const words = wordsFor(en, apart.places);

describe('figures in more than one unit', () => {
  it('S4, A5: both ends of a dispute are in the unit of the measure, with their qualifiers', () => {
    const { dispute } = figure(apart, 'a', '2023');
    expect(dispute).toMatchObject({
      low: { value: 1000, unit: 'ha', qualifier: 'exact' },
      high: { value: 1200, unit: 'ha', qualifier: 'about' },
    });
  });

  it('S4: label, words, words for the ear and export say the same range', () => {
    const shown = figure(apart, 'a', '2023');
    if (shown.dispute === null) throw new Error('There is no dispute.');
    expect(plain(figureText(shown, 'total', 'ha', en))).toBe('1,000 – ≈ 1,200');
    expect(plain(disputeText(shown.dispute, words))).toContain('1,000 to ≈ 1,200 ha');
    const full = { ...words, text: withDeferredWords(en) };
    const spoken = spokenOf(shown, 'ha', false, full);
    expect(spoken).toContain('about 1,200 hectares');
    expect(spoken).not.toContain('square kilometres');
    const [record] = figureRecords(exportOf('2023', 'cleared', 'total', apart));
    expect(record).toMatchObject({ sources_low: 1000, sources_high: 1200 });
  });

  it('A5: a label and a statement are written under the unit of the measure', () => {
    const world = worldOf([
      claim({ id: 'x', value: '>12.5', unit: 'km2' }),
      claim({ id: 'j', value: '3', unit: 'km2', places: 'b;c' }),
    ]);
    expect(plain(figureText(figure(world, 'a', '2023'), 'total', 'ha', en))).toBe('> 1,250');
    const { rest } = sentenceOf(
      metric(),
      { period: { kind: 'year', year: 2023 }, by: 'total' },
      figures(world, '2023'),
      words,
      true,
    );
    expect(plain(rest)).toContain('> 1,250');
    expect(plain(rest)).toContain('300');
  });

  it('S9, A5: a bound that is rounded stays true', () => {
    const of = (text: string) => convert(quantity(text, 'ha'), 'km2');
    expect(of('>1239')).toMatchObject({ value: 12.3, qualifier: 'at-least' });
    expect(of('<1231')).toMatchObject({ value: 12.4, qualifier: 'at-most' });
    expect(of('1239-1241')).toMatchObject({ value: 12.3, high: 12.5, qualifier: 'between' });
    expect(of('1239')).toMatchObject({ value: 12.4, qualifier: 'about' });
    expect(of('>1230')).toMatchObject({ value: 12.3 });
  });
});
