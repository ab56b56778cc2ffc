import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { az } from '../../../src/text/az/index';
import { fullEn } from '../../../src/text/en/full';
import { hy } from '../../../src/text/hy/index';
import { ru } from '../../../src/text/ru/index';
import { workbookWords } from '../../../src/text/workbookWords';
import { bannedIn, bannedWords, wordsThatTakeASide } from './bannedWords';
import { everyText } from './everyText';
import type { FoundText } from './everyText';
import { wordsInCode } from './wordsInCode';

/** A catalogue for each language that the interface speaks. */
const catalogues = Object.fromEntries(
  Object.entries({ az, en: fullEn, hy, ru }).map(([lang, text]) => [
    lang,
    { ...text, workbook: workbookWords(lang) },
  ]),
);

function faultsIn(texts: readonly FoundText[], banned: (text: string) => string[]): string[] {
  return texts.flatMap(({ path, text }) =>
    banned(text).map((word) => `${path}: “${word}” in “${text}”`),
  );
}

const sourceFiles = readdirSync(new URL('../../../src', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, words: wordsInCode(file, read(`src/${file}`)) }));

function read(file: string): string {
  return readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
}

describe('the voice', () => {
  it.each(Object.entries(catalogues))(
    'no banned word in the messages: %s',
    (lang, catalogue) => {
      const texts = everyText(catalogue, lang);
      expect(texts.length).toBeGreaterThan(100);
      expect(faultsIn(texts, bannedIn(lang))).toEqual([]);
    },
  );

  it.each(Object.entries(catalogues))(
    'no word of the machine in the messages: %s',
    (lang, catalogue) => {
      const broken = everyText(catalogue, lang).filter(({ text }) =>
        /undefined|\[object |NaN/.test(text),
      );
      expect(broken).toEqual([]);
    },
  );

  it('no banned word in what the site says of itself', () => {
    const texts = everyText(JSON.parse(read('data/site.json')), 'site');
    expect(texts.length).toBeGreaterThan(5);
    expect(faultsIn(texts, bannedWords)).toEqual([]);
  });

  it.each(['az', 'hy', 'ru'])('no banned word in what the data say in %s', (lang) => {
    const texts = everyText(JSON.parse(read(`data/translations/${lang}.json`)), lang);
    expect(texts.length).toBeGreaterThan(100);
    expect(faultsIn(texts, bannedIn(lang))).toEqual([]);
  });

  it('no word that takes a side in the names, definitions and cautions of measures', () => {
    const { data } = Papa.parse<Record<string, string>>(read('data/metrics.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    const texts = data.flatMap(({ id, label, definition, caution }) =>
      everyText({ label, definition, caution }, id),
    );
    expect(texts.length).toBeGreaterThan(30);
    expect(faultsIn(texts, wordsThatTakeASide)).toEqual([]);
  });

  it('no word that takes a side in the strings of the program', () => {
    const texts = sourceFiles.flatMap(({ file, words }) =>
      [...words.literals, ...words.markup].map((text) => ({ path: file, text })),
    );
    expect(texts.length).toBeGreaterThan(500);
    expect(faultsIn(texts, wordsThatTakeASide)).toEqual([]);
  });

  it('every word that a reader sees stands in a catalogue, none between tags', () => {
    const loose = sourceFiles.flatMap(({ file, words }) =>
      words.markup
        .filter((text) => /\p{L}/u.test(text))
        .map((text) => `${file}: ${text.trim()}`),
    );
    expect(loose).toEqual([]);
  });

  it('no catalogue is left out of the search', () => {
    const folders = readdirSync(new URL('../../../src/text', import.meta.url), {
      withFileTypes: true,
    }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name)).toEqual(Object.keys(catalogues));
  });
});

describe('the search for banned words', () => {
  it.each([
    ['az', 'Ərazi təmizdir və azaddır.', ['təmizdir', 'azaddır']],
    ['ru', 'Здесь безопасно, мин не осталось.', ['безопасно', 'осталось']],
    ['hy', 'Տարածքը անվտանգ է և մաքուր։', ['անվտանգ', 'մաքուր']],
  ])('finds those of %s', (lang, text, words) => {
    expect(bannedIn(lang)(text).toSorted()).toEqual(words.toSorted());
  });

  it.each([
    ['Land liberated in 2020', ['liberated']],
    ['The occupied districts', ['occupied']],
    ['This district is safe.', ['safe']],
    ['Only 3 districts are still mined', ['Only', 'still']],
    ['A mine-free, clean village', ['mine-free', 'clean']],
    ['The area remaining to be cleared', ['remaining']],
  ])('finds them: %s', (text, words) => {
    expect(bannedWords(text).toSorted()).toEqual(words.toSorted());
  });

  it('lets the safety line warn, and words that merely look alike', () => {
    expect(
      bannedWords('Land with no figure, or reported as cleared, may still be dangerous.'),
    ).toEqual([]);
    expect(bannedWords('Safety, stillness, unsafe, commonly, cleanup')).toEqual([]);
  });

  it('reads strings, templates and markup of a program, and no comments', () => {
    const source = "// enemy\nconst a = 'regime'; const b = `so-called ${a}`; <p>terror</p>;";
    expect(wordsInCode('sample.tsx', source)).toEqual({
      literals: ['regime', 'so-called ', ''],
      markup: ['terror'],
    });
  });

  it('reads every branch of a message', () => {
    const catalogue = { outer: { say: (count: number) => (count === 1 ? 'safe' : 'clean') } };
    const texts = everyText(catalogue).map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set(['safe', 'clean']));
  });

  it('does not pass over a message that no sample makes speak', () => {
    const catalogue = { say: (deep: { a: { b: string } }) => deep.a.b.trim() };
    expect(() => everyText(catalogue)).toThrow(/no sample arguments/);
  });
});
