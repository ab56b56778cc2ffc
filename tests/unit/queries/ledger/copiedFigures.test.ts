import { describe, expect, it } from 'vitest';
import { ledgerRows } from '../../../../src/queries/ledger/ledgerRows';
import { numbersIn } from '../../../../src/queries/ledger/numberWords';
import { az } from '../../../../src/text/az/index';
import { fullEn } from '../../../../src/text/en/full';
import { hy } from '../../../../src/text/hy/index';
import { numberText, quantityText, quantityWithUnit } from '../../../../src/text/numberText';
import { ru } from '../../../../src/text/ru/index';
import { realWorld } from '../../support/worlds';

const { index } = realWorld;
const { claims } = index.ledger;
const texts = { en: fullEn, az, ru, hy } as const;
const rows = (query: string) => ledgerRows(index, { query, side: null, sort: null, picks: {} });

/** What a reader may have on the clipboard instead of the blank that the page has. */
const BLANKS = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\t'];

describe('C10: a figure as it stands on the page finds its claims', () => {
  for (const [lang, text] of Object.entries(texts)) {
    it(`every figure of the ledger, with and without unit and sign: ${lang}`, () => {
      const missed = claims.flatMap((claim) => {
        const { quantity } = claim;
        const forms = new Set([
          quantityText(quantity, text),
          quantityWithUnit(quantity, text),
          numberText(quantity.value, quantity.decimals, lang),
        ]);
        return [...forms].filter((form) => !rows(form).includes(claim));
      });
      expect(missed).toEqual([]);
    });

    it(`whatever blank was copied, and behind the year: ${lang}`, () => {
      const grouped = claims.filter(({ quantity }) => quantity.value >= 1000).slice(0, 60);
      const missed = grouped.flatMap((claim) => {
        const figure = quantityWithUnit(claim.quantity, text);
        const year = claim.end.text.slice(0, 4);
        const forms = [
          ...BLANKS.map((blank) => figure.replace(/\s/gu, blank)),
          `${year} ${figure}`,
          `${lang === 'ru' ? 'в ' : ''}${year}\u00a0${numberText(claim.quantity.value, claim.quantity.decimals, lang)}`,
        ];
        return forms.filter((form) => !rows(form).includes(claim));
      });
      expect(missed).toEqual([]);
    });
  }

  it('and no claim without that number', () => {
    for (const [lang, text] of Object.entries(texts)) {
      for (const { quantity } of claims.filter(({ quantity: { value } }) => value >= 1000)) {
        const digits = String(quantity.value);
        const spelled = new RegExp(`(?<!\\d)${digits.replace('.', '\\.')}`);
        for (const found of rows(quantityText({ ...quantity, qualifier: 'exact' }, text))) {
          const source = index.sourceById.get(found.source);
          const said = [
            found.id,
            found.quantity.value,
            found.quantity.high,
            found.says,
            found.note,
            found.locator,
            found.speaker,
            source?.id,
            source?.title,
            source?.publisher,
            source?.author,
            index.metricById.get(found.metric)?.pressWords.join(' '),
          ]
            .join(' ')
            .replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '');
          expect(said, `${lang} ${digits} ${found.id}`).toMatch(spelled);
        }
      }
    }
  });

  it('a year and a number are two', () => {
    const readings = (query: string) => numbersIn(query).flatMap((number) => number.readings);
    expect(readings('2025 1,059')).toEqual(['1059', '1.059']);
    expect(readings('в 2025 7 956')).toEqual(['7956']);
    expect(readings('2025 956')).toEqual([]);
    expect(readings('7 956 2025')).toEqual(['7956']);
    expect(readings('21.11.2022')).toEqual([]);
    expect(readings('7.956,1 7,956.1 7 956,1')).toEqual(['7956.1', '7956.1', '7956.1']);
    expect(readings('1.059.234')).toEqual(['1059234']);
  });
});

describe('C9: a name in any form finds the claims of its place in the ledger', () => {
  it.each([
    ['Ağdam rayonunda', 'aghdam'],
    ['в Агдамском районе', 'aghdam'],
    ['Kǝlbǝcǝr', 'kalbajar'],
    ['Кәлбәҹәр', 'kalbajar'],
    ['کلبجر', 'kalbajar'],
    ['Şuşa şəhərində', 'shusha'],
    ['город Шуша', 'shusha'],
    ['Zengilan', 'zangilan'],
    ['L\u00adachin', 'lachin'],
    ['Laçın'.normalize('NFD'), 'lachin'],
    ['Լաչինում', 'lachin'],
    ['Мир-Башире', 'tartar'],
  ])('%s: %s', (query, id) => {
    const named = claims.filter(({ places }) => places.includes(id));
    expect(named.length).toBeGreaterThan(0);
    expect(rows(query)).toEqual(expect.arrayContaining(named));
  });

  it('beside other words too', () => {
    const [one] = rows('prosec lachin 9,000');
    expect(one).toBeDefined();
    expect(rows('prosec Laçında 9.000')).toEqual([one]);
    expect(rows('в Лачинском районе 9\u00a0000 prosec')).toEqual([one]);
  });
});
