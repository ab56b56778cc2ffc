import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../src/figures/figuresFor';
import { periodsOf } from '../../../src/figures/periodsOf';
import type { Figure } from '../../../src/figures/types';
import type { Metric } from '../../../src/ledger/types';
import { az } from '../../../src/text/az/index';
import { fullEn } from '../../../src/text/en/full';
import { hy } from '../../../src/text/hy/index';
import { computedText, numberText } from '../../../src/text/numberText';
import { ru } from '../../../src/text/ru/index';
import { spokenOf } from '../../../src/text/spokenOf';
import { wordsFor } from '../../../src/text/Words';
import { figure, realWorld } from '../support/worlds';

const places = [...realWorld.places, ...realWorld.index.ledger.places];
const languages = { en: fullEn, az, ru, hy };
type Lang = keyof typeof languages;
const wordsOf = Object.fromEntries(
  Object.entries(languages).map(([lang, text]) => [lang, wordsFor(text, places)]),
) as Record<Lang, ReturnType<typeof wordsFor<typeof fullEn>>>;

function metricOf(id: string): Metric {
  const metric = realWorld.index.metricById.get(id);
  if (metric === undefined) throw new Error(`No measure ${id}`);
  return metric;
}

const say = (of: Figure, metric: Metric, lang: Lang) =>
  spokenOf(of, metric.unit, metric.kind === 'record', wordsOf[lang]);

/** Of one place; numbers keep together with spaces that expectations do not show. */
function spoken(
  place: string,
  period: string,
  metric: string,
  lang: Lang = 'en',
  by: 'total' | 'area' = 'total',
): string {
  const of = figure(realWorld, place, period, metric, by);
  return say(of, metricOf(metric), lang).replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('a district for the ear', () => {
  it('S2, S9: whose figure, how exact, of what, when, how often said', () => {
    expect(spoken('fuzuli', '@2021-07-03', 'mines-on-records')).toBe(
      'Fuzuli, together with Zangilan: about 92,000 mines on handed-over records, 3 July 2021; one statement, two reports.',
    );
  });

  it.each([
    [
      'az',
      'Füzuli, Zəngilan ilə birlikdə: ',
      /təxminən 92\.000 mina.*3 iyul 2021.*bir bəyanat/,
    ],
    ['ru', 'Физули, ', /приблизительно 92 000 мин на переданных картах.*3 июля 2021 г\..*одно/],
    ['hy', 'Ֆիզուլի, ', /մոտ 92 000 ական.*3 հուլիսի 2021.*մեկ հայտարարություն/],
  ] as const)('S2: in %s', (lang, begins, says) => {
    const said = spoken('fuzuli', '@2021-07-03', 'mines-on-records', lang);
    expect(said.startsWith(begins)).toBe(true);
    expect(said).toMatch(says);
  });

  it('S3, P6: the part of the period that it covers', () => {
    expect(spoken('lachin', '2022', 'anti-personnel-mines-found')).toBe(
      'Lachin: more than 1,400 mines; covers part of the period: August to 25 October 2022; one of 10 statements.',
    );
  });

  it('S4: how far the sources lie apart', () => {
    expect(spoken('aghdam', '@2023-02-28', 'share-cleared-stated')).toBe(
      'Aghdam: 26.2 percent, 28 February 2023; sources disagree, from about 25 percent to 26.2 percent; one of two statements.',
    );
  });

  it('S6, S7: no figure is no number, and says nothing about danger', () => {
    expect(spoken('absheron', '2025', 'area-cleared')).toBe(
      'Absheron: No figure found in our sources. This says nothing about danger.',
    );
    expect(spoken('aghdam', '2024', 'area-cleared')).toBe(
      'Aghdam: named in a wider figure; no district figure.',
    );
  });

  it('P4: how old a figure is', () => {
    expect(spoken('khankendi', '@2025-10', 'share-cleared-stated')).toMatch(
      /^Khankendi: 80 percent, 3 January 2021, more than two years before the date that was chosen;/,
    );
  });

  it('K4, A4: by area the stated figure, and what is computed from it', () => {
    expect(spoken('aghdam', '2023', 'area-cleared', 'en', 'area')).toBe(
      'Aghdam: 7,956.1 hectares, the year 2023; computed here from that, 692 hectares per 100 square kilometres; one statement.',
    );
    expect(spoken('tartar', '2023', 'area-cleared', 'en', 'area')).toBe(
      'Tartar: 1,286.9 hectares, the year 2023; no usable area; not divided; one statement.',
    );
  });

  it('S5: zero is said as a number that was reported', () => {
    const of = figure(realWorld, 'aghdam', '2023', 'area-cleared');
    if (of.quantity === null) throw new Error('no figure');
    const zero: Figure = { ...of, fill: 'zero', quantity: { ...of.quantity, value: 0 } };
    expect(say(zero, metricOf('area-cleared'), 'en')).toMatch(
      /^Aghdam: 0\.0 hectares reported,/,
    );
  });
});

/** Signs and short forms that a screen reader passes over or spells. */
const SIGNS = /[≈<>–—·²%…/()[\]{}]|\bha\b|\bkm\b|(^|\s)(га|км|հա|կմ)(\s|$)|undefined|NaN|null/u;

describe('every district in every period of every measure', () => {
  const measures = realWorld.index.ledger.metrics.filter(({ draw }) => draw === 'choropleth');

  it.each(measures.map((metric) => [metric.id, metric] as const))(
    'S1–S7, K4: words alone, with the name and the number of the table: %s',
    (_, metric) => {
      const colourings =
        metric.denominator === 'district-area'
          ? (['total', 'area'] as const)
          : ['total' as const];
      let said = 0;
      for (const { period } of periodsOf(realWorld, metric.id)) {
        for (const by of colourings) {
          const { figures } = figuresFor(realWorld, { metric: metric.id, period, by });
          for (const each of figures) {
            for (const lang of Object.keys(languages) as Lang[]) {
              said += 1;
              const text = say(each, metric, lang);
              const faults = faultsIn(text, each, lang);
              // One expectation for all: a hundred thousand would be slow.
              if (faults.length > 0) expect.fail(`${lang} ${text}: ${faults.join(', ')}`);
            }
          }
        }
      }
      expect(said).toBeGreaterThan(200);
    },
  );
});

function faultsIn(text: string, of: Figure, lang: Lang): readonly string[] {
  const { names, name } = wordsOf[lang];
  const { states } = languages[lang];
  const stop = languages[lang].marks.stop;
  const missing = (part: string) => (text.includes(part) ? [] : [`without ${part}`]);
  const place = name(of.place);
  // A name may have its own, as in `Baku (city)`.
  const sign = SIGNS.exec(text.replace(place, ''))?.[0];
  const faults: (string | readonly string[])[] = [
    sign ?? [],
    text.startsWith(place) ? [] : 'name',
    text.endsWith(stop) && !text.endsWith(stop + stop) ? [] : 'stop',
  ];
  if (of.quantity === null) {
    faults.push(missing(of.state === 'named' ? states.named : states.none));
    return faults.flat();
  }
  const { value, high, decimals } = of.quantity;
  faults.push(missing(numberText(value, decimals, lang)));
  if (high !== null) faults.push(missing(numberText(high, decimals, lang)));
  if (of.joint && of.claim !== null) {
    faults.push(missing(names(of.claim.places.filter((place) => place !== of.place))));
  }
  const rate = of.perArea?.value ?? null;
  if (rate !== null) faults.push(missing(computedText(rate, lang)));
  if (of.fill === 'no-area') faults.push(missing(states.noArea));
  return faults.flat();
}
