import { describe, expect, it } from 'vitest';
import { cuts } from '../../../../scripts/fonts/cuts';
import { mixesFonts } from '../../../../src/app/ui/mixesFonts';

describe('whether the letters of a text come from more than one font file', () => {
  it('knows the file of each letter', () => {
    for (const { characters } of cuts) {
      expect(mixesFonts(characters), characters).toBe(false);
      for (const other of cuts) {
        if (other.characters === characters) continue;
        for (const letter of other.characters.replaceAll(/[\s\u00a0]/g, '')) {
          expect(mixesFonts(`${characters}${letter}`), letter).toBe(true);
        }
      }
    }
  });

  it.each([
    ['Kəlbəcər', true],
    ['Zangilan', false],
    ['≈ 600', true],
    ['8.718,6', false],
    ['авг. 2022', true],
    ['Новый город', false],
    ['', false],
  ])('%s', (text, mixed) => {
    expect(mixesFonts(text)).toBe(mixed);
  });
});
