import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/places/names';

const name = fc.string({ unit: 'grapheme' });

describe('foldName', () => {
  it.each([
    ['Ağdam', 'agdam'],
    ['Ağdam rayonu', 'agdam'],
    ["Ag'dam District", 'agdam'],
    ['AĞDAM RAYONU', 'agdam'],
    ['Kəlbəcər', 'kalbacar'],
    ['KƏLBƏCƏR', 'kalbacar'],
    ['İmişli', 'imisli'],
    ['IMIŞLI', 'imisli'],
    ['Qubadlı', 'qubadli'],
    ['Füzuli', 'fuzuli'],
    ['Göyçay', 'goycay'],
    ['Goy-Gol', 'goygol'],
    ['Mir Bashir', 'mirbashir'],
    ['Агдамский район', 'агдамскии'],
    ['Гёйгёль', 'геигель'],
    ['Ակնա', 'ակնա'],
    ['district', ''],
    [' – ', ''],
  ])('makes %s into %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  it('tells Aghdam, Aghdara and Aghdash apart', () => {
    expect(
      new Set(['Aghdam', 'Aghdara', 'Aghdash', 'Ağdam', 'Ağdərə', 'Ağdaş'].map(foldName)).size,
    ).toBe(6);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(name, (text) => foldName(foldName(text)) === foldName(text)));
  });

  it('leaves letters and digits alone', () => {
    fc.assert(fc.property(name, (text) => /^[\p{L}\p{N}]*$/u.test(foldName(text))));
  });

  it('does not mind case, spaces, hyphens, apostrophes or the word district', () => {
    const letters = fc.array(fc.constantFrom(...'aəbcçdefgğhxıijkqlmnoöprsştuüvyz'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, fc.constantFrom(' ', '-', "'", '’', '\u00a0'), (word, mark) => {
        const folded = foldName(word.join(''));
        const inAzerbaijani = word.join('').toLocaleUpperCase('az');
        expect(foldName(inAzerbaijani)).toBe(folded);
        expect(foldName(`${word.join('')} rayonu`)).toBe(folded);
        expect(foldName(['q', ...word].join(mark))).toBe(foldName(['q', ...word].join('')));
      }),
    );
  });
});
