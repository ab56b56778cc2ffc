import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../src/queries/ledger/wordIndex';
import { slugOf } from '../../../../src/queries/ledger/facets';

describe('foldWords', () => {
  it.each([
    ['Ağdam rayonu', ['agdam']],
    ["Ag’dam, Ag'dam", ['agdam', 'agdam']],
    ['53,081.8 ha', ['53081', '8', 'ha']],
    ['12,34 and 1,2345', ['12', '34', 'and', '1', '2345']],
    ['Лачинский район', ['лачинскии']],
    ['', []],
    [' – ', []],
  ])('%s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});

describe('slugOf', () => {
  it.each([
    ['Vugar Suleymanov, chair of ANAMA', 'vugar-suleymanov-chair-of-anama'],
    ['Today.Az (Azernews)', 'today-az-azernews'],
    ['Prosecutor General’s Office', 'prosecutor-general-s-office'],
    ['Министерство', 'министерство'],
    ['District', 'district'],
  ])('%s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
