import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hitId, hitText } from '../../../../../../src/app/features/panel/find/FindOffers';
import { wordsFor } from '../../../../../../src/text/Words';
import { fullEn } from '../../../../../../src/text/en/full';
import { realWorld } from '../../../../support/worlds';

const app = new URL('../../../../../../src/app/', import.meta.url).pathname;

describe('keys of lists', () => {
  it('are ids: claims that are told in the same words are offers of their own', () => {
    const words = wordsFor(fullEn, [...realWorld.places, ...realWorld.index.ledger.places]);
    const hits = realWorld.index.ledger.claims.map(
      (claim) => ({ kind: 'claim', claim, exact: true }) as const,
    );
    const said = hits.map((hit) => Object.values(hitText(hit, words)).join());
    expect(new Set(said).size).toBeLessThan(hits.length);
    expect(new Set(hits.map(hitId)).size).toBe(hits.length);
  });

  it('are no words', () => {
    const keys = readdirSync(app, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...readFileSync(app + file, 'utf8').matchAll(/\bkey=\{(.+?)\}(?=[\s>])/g)].map(
          ([, key]) => `${file}: ${key}`,
        ),
      );
    expect(keys.length).toBeGreaterThan(50);
    const words =
      /(?<!date\.|drawing\.)\b(?:aside|bound|figure|head|label|lead|line|note|period|text|title)\b(?!\.(?:id|place|lang))/;
    expect(keys.filter((key) => words.test(key.split(': ')[1] ?? ''))).toEqual([]);
  });
});
