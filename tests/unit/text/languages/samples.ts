import type { FullText } from '../../../../src/text/Text';
import { wordsFor } from '../../../../src/text/Words';
import { numberText, quantitySpoken, quantityWithUnit } from '../../../../src/text/numberText';
import { claimPeriodText, choiceText, dateText } from '../../../../src/text/periodText';
import { roundText } from '../../../../src/text/plotText';
import { figuresSpoken, sentenceOf } from '../../../../src/text/sentenceOf';
import { parsePeriod } from '../../../../src/view/link/codecs';
import { claim, date, quantity } from '../../support/claims';
import { figures, realWorld } from '../../support/worlds';

const claimed = (time: string) => claim({ id: 'x', time });

/**
 * What a language makes of numbers, dates, periods, counts and real views, in the order of the tables
 * beside this file. Spaces that do not break are written as `_`.
 */
export function samplesIn(text: FullText): readonly string[] {
  const { lang } = text;
  const words = wordsFor(text, [...realWorld.places, ...realWorld.index.ledger.places]);
  const heard = { ...text.periods, ...text.spoken };
  const chosen = (period: string) => {
    const parsed = parsePeriod(period);
    if (parsed === null) throw new Error(`Not a period: ${period}`);
    return parsed;
  };
  const sentence = (t: string, m: string, by: 'total' | 'area', say?: typeof figuresSpoken) => {
    const metric = realWorld.index.metricById.get(m);
    if (metric === undefined) throw new Error(`No measure ${m}`);
    const view = { period: chosen(t), by };
    const { lead, rest } = sentenceOf(
      metric,
      view,
      figures(realWorld, t, m, by),
      words,
      true,
      say,
    );
    return `${lead} ${rest}`.trim();
  };
  return [
    numberText(237821.5, 1, lang),
    roundText(1_500_000, lang),
    roundText(200_000, lang),
    ...['2023', '2023-11', '2021-07-03'].map((iso) => dateText(date(iso), lang)),
    dateText(date('2022-09-24'), lang, 'short'),
    words.names(['fuzuli', 'zangilan']),
    words.names(['aghdam', 'fuzuli', 'tartar']),
    ...[
      '2025',
      '2022-08..2022-10-25',
      '2020..2024',
      '2020-11..2025-06-17',
      '@2021-07-03',
    ].flatMap((time) => [
      claimPeriodText(claimed(time), text),
      claimPeriodText(claimed(time), text, heard),
    ]),
    choiceText(chosen('..2025-06-17'), text),
    ...['1', '2', '5', '21'].map((count) => quantitySpoken(quantity(count, 'mine'), text)),
    ...['8718.6', '>1400', '<9000', '~92000', '500-600'].flatMap((stated) => [
      quantityWithUnit(quantity(stated, 'ha'), text),
      quantitySpoken(quantity(stated, 'ha'), text),
    ]),
    quantitySpoken(quantity('26.2', 'percent'), text),
    ...[0, 1, 2, 5, 11, 21].map((count) => text.periodPicker.districts(count)),
    sentence('2025', 'area-cleared', 'total'),
    sentence('2023', 'area-cleared', 'area', figuresSpoken),
    sentence('2022', 'anti-personnel-mines-found', 'total'),
    sentence('@2021-07-03', 'mines-on-records', 'total', figuresSpoken),
    sentence('..2025-06-17', 'area-cleared', 'total'),
  ].map((said) => said.replaceAll(/[\u00a0\u202f]/g, '_'));
}
