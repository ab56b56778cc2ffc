import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/ledger/types';
import { wordsFor } from '../../../src/text/Words';
import { en } from '../../../src/text/en/index';
import { quantitySpoken, quantityText, quantityWithUnit } from '../../../src/text/numberText';
import {
  dateText,
  choiceText,
  claimPeriodText,
  labelDates,
  measureIn,
} from '../../../src/text/periodText';
import { sentenceOf } from '../../../src/text/sentenceOf';
import { decisionText, outlineText } from '../../../src/text/figureNotes';
import { stateLines } from '../../../src/text/stateText';
import { viewTitle } from '../../../src/text/viewTitle';
import { parsePeriod } from '../../../src/view/link/codecs';
import { claim, date, quantity } from '../support/claims';
import { figure, figures, realWorld } from '../support/worlds';

const words = wordsFor(en, [...realWorld.places, ...realWorld.index.ledger.places]);
/** Non-breaking spaces as plain ones, so that expectations can be read. */
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

function sentence(period: string, metricId: string, by: 'total' | 'area' = 'total') {
  const metric = realWorld.index.metricById.get(metricId);
  const parsed = parsePeriod(period);
  if (metric === undefined || parsed === null) throw new Error(`${metricId} ${period}`);
  const set = figures(realWorld, period, metricId, by);
  const drawn = metricId !== 'contaminated-area';
  const { lead, rest } = sentenceOf(metric, { period: parsed, by }, set, words, drawn);
  return plain(`${lead} ${rest}`.trim());
}

describe('quantities in words', () => {
  it('S9: the qualifier stays visible, figures exactly as stated', () => {
    const said = ['8718.6', '>1400', '<9000', '~92000', '500-600', '12.80', '0'].map((text) =>
      plain(quantityText(quantity(text), en)),
    );
    expect(said).toEqual([
      '8,718.6',
      '> 1,400',
      '< 9,000',
      '≈ 92,000',
      '500–600',
      '12.80',
      '0',
    ]);
    expect(plain(quantityWithUnit(quantity('11667', 'km2'), en))).toBe('11,667 km²');
    expect(quantitySpoken(quantity('>1400', 'mine'), en)).toBe('more than 1,400 mines');
  });

  it('S9: no digit, decimal or qualifier is lost for any number', () => {
    const qualifiers: readonly Qualifier[] = [
      'exact',
      'about',
      'at-least',
      'at-most',
      'between',
    ];
    fc.assert(
      fc.property(
        fc.nat(1e12),
        fc.nat(1e12),
        fc.nat(4),
        fc.constantFrom(...qualifiers),
        (a, b, decimals, qualifier) => {
          const [value, high] = [a / 10 ** decimals, b / 10 ** decimals];
          const text = quantityText(
            {
              value,
              high: qualifier === 'between' ? high : null,
              qualifier,
              unit: 'ha',
              decimals,
            },
            en,
          );
          const numbers = text.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? [];
          expect(numbers[0]).toBe(value.toFixed(decimals));
          expect(numbers[1]).toBe(qualifier === 'between' ? high.toFixed(decimals) : undefined);
          expect(/^[≈><]/.test(text)).toBe(
            ['about', 'at-least', 'at-most'].includes(qualifier),
          );
        },
      ),
    );
  });
});

describe('periods in words', () => {
  it('P6: reduced precision stays reduced', () => {
    expect(['2023', '2023-11', '2023-11-05'].map((text) => dateText(date(text), 'en'))).toEqual(
      ['2023', 'November 2023', '5 November 2023'],
    );
  });

  it('P2: the dates that a claim really covers', () => {
    const covers = (time: string) => claimPeriodText(claim({ id: 'x', time }), en);
    expect(covers('2025')).toBe('the year 2025');
    expect(covers('2022-08..2022-10-25')).toBe('August to 25 October 2022');
    expect(covers('2022-09-24..2022-09-25')).toBe('24 to 25 September 2022');
    expect(covers('2021-12..2022-01')).toBe('December 2021 to January 2022');
    expect(covers('2024-08-05')).toBe('5 August 2024');
    expect(covers('..2025-06-17')).toBe('running total up to 17 June 2025');
    expect(covers('@2021-07-03')).toBe('as of 3 July 2021');
  });

  it('visual.md S3: dates short enough for a label, without the chosen year', () => {
    const label = (time: string, year: number | null) =>
      labelDates(claim({ id: 'x', time }), en, year);
    expect(label('2022-08..2022-10-25', 2022)).toBe('Aug – 25 Oct');
    expect(label('2022-09-24..2022-09-25', 2022)).toBe('24 – 25 Sept');
    expect(label('2022-10-07', 2022)).toBe('7 Oct');
    expect(label('..2021-01-03', null)).toBe('3 Jan 2021');
  });

  it('names a chosen period alone and behind a measure', () => {
    const period = parsePeriod('2020..2024');
    if (period === null) throw new Error('period');
    expect(choiceText(period, en)).toBe('2020 to 2024');
    expect(measureIn('Mines found', period, en)).toBe('Mines found from 2020 to 2024');
    expect(measureIn('Records', { kind: 'on', date: '2021-07-03' }, en)).toBe(
      'Records, 3 July 2021',
    );
  });
});

describe('the computed sentence', () => {
  it('says what a year of figures shows', () => {
    expect(sentence('2025', 'area-cleared')).toBe(
      '13 districts have a figure for 2025; highest Jabrayil, 9,110.4 ha; 1 is named in a wider figure.',
    );
  });

  it('A5: gives a rate with three significant digits', () => {
    expect(sentence('2023', 'area-cleared', 'area')).toContain('highest Jabrayil, 1,330 ha');
  });

  it('S2: lists few statements, a joint one as such', () => {
    expect(sentence('@2021-07-03', 'mines-on-records')).toBe(
      '3 districts have a figure on 3 July 2021, from 2 statements: Aghdam 97,000 (12 June 2021); Fuzuli and Zangilan ≈ 92,000, reported jointly.',
    );
  });

  it('S3: says that no figure covers the year', () => {
    expect(sentence('2022', 'anti-personnel-mines-found')).toMatch(
      /^No district has a figure for all of 2022\. 3 have one for part of it; highest Lachin, > 1,400 mines; 1 reported jointly and disputed; 7 are named/,
    );
  });

  it('S6: says that districts are named where none has a figure', () => {
    expect(sentence('2024', 'area-cleared')).toBe(
      'No district has a figure for 2024. 13 are named in a wider figure.',
    );
  });

  it('P6: a month is a time in which, a day one on which', () => {
    expect(sentence('@2025-10', 'share-cleared-stated')).toContain('a figure in October 2025');
    expect(sentence('@2025-04-17', 'share-cleared-stated')).toContain('on 17 April 2025');
  });

  it('P1: says that no source gives it for a present-day district', () => {
    expect(sentence('@2024-10-31', 'contaminated-area')).toBe(
      'No source found gives this for a whole present-day district.',
    );
  });
});

describe('states and decisions in words', () => {
  const state = (...args: Parameters<typeof figure>) =>
    stateLines(figure(...args), words).map(({ text }) => plain(text));

  it('S2, S3, S4, S6, S7: each state has its own words', () => {
    expect(state(realWorld, 'fuzuli', '@2021-07-03', 'mines-on-records')).toEqual([
      'together with Zangilan; no split published',
    ]);
    expect(state(realWorld, 'lachin', '2022', 'anti-personnel-mines-found')).toEqual([
      'covers part of the period: August to 25 October 2022',
    ]);
    expect(state(realWorld, 'lachin', '2022', 'mines-found')[0]).toBe(
      'sources disagree: 1,119 to 2,728 mines',
    );
    expect(state(realWorld, 'tartar', '2022', 'anti-personnel-mines-found')[0]).toBe(
      'this figure is itself disputed',
    );
    expect(state(realWorld, 'gazakh', '2025', 'area-cleared')).toEqual([
      'named in a wider figure; no district figure',
    ]);
    expect(state(realWorld, 'baku', '2025', 'area-cleared')).toEqual([
      'No figure found in our sources. This says nothing about danger.',
    ]);
  });

  it('P4: an old figure says its date', () => {
    expect(state(realWorld, 'khankendi', '@2025-10', 'share-cleared-stated')).toEqual([
      'figure of 3 January 2021, more than two years earlier',
    ]);
  });

  it('C5: says which rule decided and how many claims there are', () => {
    const why = (...args: Parameters<typeof figure>) =>
      plain(decisionText(figure(...args), en));
    expect(why(realWorld, 'lachin', '2025', 'area-cleared')).toMatch(
      /^one of 14 lines that add up to .* ha\. 1 claim for this period\.$/,
    );
    expect(why(realWorld, 'lachin', '2022', 'anti-personnel-mines-found')).toBe(
      'it covers the longest part of the period. 10 claims for this period.',
    );
    expect(decisionText(figure(realWorld, 'baku', '2025', 'area-cleared'), en)).toBeNull();
  });

  it('S10: says which outline is drawn', () => {
    const of = (place: string, period: string) =>
      outlineText(figure(realWorld, place, period, 'area-cleared'), words);
    expect(of('aghdara', '2025')).toContain('no published outline');
    expect(of('kalbajar', '2025')).toContain('changed in December 2023');
    expect(of('lachin', '2025')).toContain('new area not found');
    expect(of('kalbajar', '2023')).toBeNull();
  });

  it('names the speaker under the title where there is one', () => {
    const metric = realWorld.index.metricById.get('area-cleared');
    if (metric === undefined) throw new Error('metric');
    const view = { period: { kind: 'year', year: 2025 }, by: 'total' } as const;
    const set = figures(realWorld, '2025', 'area-cleared');
    expect(viewTitle(metric, view, set, en)).toEqual({
      title: 'Land reported cleared in 2025',
      subtitle: expect.stringMatching(/^Hectares by district, as stated by /),
    });
  });
});
