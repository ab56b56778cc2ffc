import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fullEn } from '../../../src/text/en/full';
import { pathsIn, pathsUsed } from './wordsShown';

const root = new URL('../../../', import.meta.url).pathname;

/** Sources of the program; the words of the other languages are shaped as the English ones. */
const sources = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/^src\/text\/(?:az|en|hy|ru)\//.test(file));

describe('words', () => {
  const words = { card: { back: 'Back', facts: { a: 'A', b: 'B' } }, tabs: { map: 'Map' } };
  const used = (source: string) => [...pathsUsed('a.tsx', source, words)].toSorted();

  it('are found by their path, by names for parts of it, and by parts that are handed on', () => {
    expect(used('f(text.card.back)')).toEqual(['card.back']);
    expect(used('const say = words.text.card; f(say.facts.a)')).toEqual(['card.facts.a']);
    expect(used('const { card: { back } } = useText()')).toEqual(['card.back']);
    expect(used('const { card } = text; f(card.facts[key])')).toEqual([
      'card.facts.a',
      'card.facts.b',
    ]);
    expect(used('const a = <F say={text.card.facts} />')).toHaveLength(2);
    expect(used('const card = { back: 1 }; f(card.back, list.map(g))')).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const shown = new Set<string>();
    for (const file of sources) {
      const source = readFileSync(root + file, 'utf8');
      if (!/text|\ben\b/i.test(source)) continue;
      for (const path of pathsUsed(file, source, fullEn)) shown.add(path);
    }
    expect(pathsIn(fullEn).filter((path) => !shown.has(path))).toEqual([]);
  });
});
