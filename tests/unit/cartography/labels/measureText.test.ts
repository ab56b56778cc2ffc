import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rectsMeet } from '../../../../src/camera/shapes';
import table from '../../../../src/cartography/labels/advances.json';
import { measureText, textStyle, blockOf } from '../../../../src/cartography/labels/labelText';
import { boxOf } from '../../../../src/cartography/labels/placeBox';
import { realContext, realOutlines, realWorld } from '../../support/worlds';

const name = textStyle('name', false);
const figure = textStyle('figure', false);

/** Of the heavier weight, in thousandths of an em; NaN: the table lacks the letter. */
function advanceOf(letter: string): number {
  const code = letter.codePointAt(0) ?? NaN;
  const run = table.runs.find(
    ({ first, advances }) => code >= first && code < first + (advances[1]?.length ?? 0),
  );
  return run?.advances[1]?.[code - run.first] ?? NaN;
}

describe('widths of text', () => {
  it('add up the advances of the letters', () => {
    const zero = advanceOf('0');
    expect(measureText('000', figure)).toBeCloseTo((3 * zero * 15) / 1000, 9);
    expect(measureText('', figure)).toBe(0);
  });

  it('figures are tabular: every digit is as wide', () => {
    const widths = [...'0123456789'].map((digit) => measureText(digit, figure));
    expect(new Set(widths).size).toBe(1);
  });

  it('tracking goes between letters, not after the last', () => {
    const country = textStyle('country', false);
    const plain = measureText('IRAN', { ...country, tracking: 0 });
    expect(measureText('IRAN', country) - plain).toBeCloseTo(3 * 2.6, 9);
  });

  it('every letter of every name is in the table', () => {
    const names = [
      ...realWorld.places.flatMap((place) => Object.values(place.names)),
      ...realOutlines.features.flatMap(({ properties }) => [
        properties.name_en,
        properties.name_az,
        properties.name_ru,
        properties.name_hy,
      ]),
      ...realContext.features.flatMap(({ properties }) =>
        Object.entries(properties ?? {}).flatMap(([key, value]) =>
          key.startsWith('name_') ? [String(value)] : [],
        ),
      ),
    ];
    const missing = [
      ...names.join('').normalize('NFC'),
      ...names.join('').toUpperCase(),
    ].filter((letter) => Number.isNaN(advanceOf(letter)));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('Labels 4: so is everything that figures are written with', () => {
    expect(
      [...'0123456789,.–<>≈ \u00a0%'].filter((letter) => Number.isNaN(advanceOf(letter))),
    ).toEqual([]);
  });

  it('a letter that the table lacks counts as a wide one', () => {
    expect(measureText('字', name)).toBeGreaterThan(measureText('n', name));
  });

  it('composed and decomposed letters are as wide', () => {
    expect(measureText('Ş'.normalize('NFD'), name)).toBe(measureText('Ş', name));
  });

  it('the table is what the font files say: run `npm run advances` after a new version of the font', () => {
    const { version } = JSON.parse(
      readFileSync(
        new URL(
          '../../../../node_modules/@fontsource-variable/noto-sans/package.json',
          import.meta.url,
        ),
        'utf8',
      ),
    ) as { version: string };
    expect(table.font).toBe(version);
  });
});

describe('blocks of lines', () => {
  const lines = [
    { text: 'Kalbajar', role: 'name' as const },
    { text: '370', role: 'figure' as const },
  ];

  it('S4: the mark keeps clear of the text, below or beside', () => {
    for (const place of ['below', 'beside'] as const) {
      const block = blockOf(lines, false, place);
      expect(block.mark).not.toBeNull();
      expect(block.mark && rectsMeet(block.mark, block.text)).toBe(false);
      expect(block.mark && block.mark.x + block.mark.width).toBeLessThanOrEqual(block.width);
      expect(block.mark && block.mark.y + block.mark.height).toBeLessThanOrEqual(block.height);
    }
  });

  it('S2: the note of a box stands beside its figure while the box stays narrow', () => {
    const short = boxOf([...lines, { text: 'no split published', role: 'dates' }], false);
    expect(short.lines[2]?.y).toBe(short.lines[1]?.y);
    const long = boxOf(
      [...lines, { text: 'August to 10 October; disputed; no split published', role: 'dates' }],
      false,
    );
    expect(long.lines[2]?.y).toBeGreaterThan(long.lines[1]?.y ?? Infinity);
    expect(long.height).toBeGreaterThan(short.height);
  });
});
