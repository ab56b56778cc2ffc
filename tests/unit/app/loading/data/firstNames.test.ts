import { describe, expect, it } from 'vitest';
import site from '../../../../../data/site.json' with { type: 'json' };
import { readWorld } from '../../../../../src/app/loading/data/readWorld';
import { loadLanguage } from '../../../../../src/app/loading/language/loadLanguage';
import { wordsFor } from '../../../../../src/text/Words';
import { nameOf } from '../../../../../src/text/nameOf';
import { pageParts, worldFiles } from '../../../support/pageTexts';
import { realWorld } from '../../../support/worlds';

/** As the tables and outlines of the data have them. */
const named = new Map(
  [...realWorld.index.ledger.places, ...realWorld.places].map((place) => [place.id, place]),
);

describe('the part that a page opens with', () => {
  it.each(site.languages)('%s: names every place as the data do', async (lang) => {
    const { text } = await loadLanguage(lang);
    expect(pageParts.length).toBeGreaterThan(5);
    for (const part of pageParts) {
      const load = readWorld(worldFiles(part));
      if (load.status !== 'ready') throw new Error(`${part} is not ready`);
      const { places, ledger } = load.world;
      const { name } = wordsFor(text, [...places, ...ledger.places]);
      const spoken = new Set([
        ...places.map(({ id }) => id),
        ...ledger.claims.flatMap((claim) => claim.places),
      ]);
      const wrong = [...spoken].flatMap((id) => {
        const [shown, right] = [name(id), nameOf(named.get(id), lang)];
        return shown === right && shown !== id ? [] : [`${part}: ${id} ${shown}, not ${right}`];
      });
      expect(wrong).toEqual([]);
    }
  });

  it.each(site.languages)('%s: every place of the map has a name of that language', (lang) => {
    const without = realWorld.places.filter(({ names }) => names[lang] === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
