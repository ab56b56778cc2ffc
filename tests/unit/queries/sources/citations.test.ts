import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../../src/figures/figuresFor';
import { periodsOf } from '../../../../src/figures/periodsOf';
import { citationsOf, shownClaims } from '../../../../src/queries/sources/citations';
import { tableRows } from '../../../../src/queries/tableRows';
import { realWorld } from '../../support/worlds';
import { nameOrder } from '../../../../src/text/nameOrder';

const { index } = realWorld;

/** Every view of the map with its claims as the table names them. */
const views = index.ledger.metrics.flatMap(({ id: metric }) =>
  periodsOf(realWorld, metric).map(({ period }) => {
    const figures = figuresFor(realWorld, { metric, period, by: 'total' });
    const rows = tableRows(
      figures,
      { by: 'name', ascending: true },
      (place) => place,
      nameOrder('en'),
    );
    return { figures, claims: shownClaims(rows.valued, figures) };
  }),
);

describe('shownClaims', () => {
  it('names every drawn claim, every one in dispute with it and every whole-area one, once', () => {
    for (const { figures, claims } of views) {
      const expected = new Set([
        ...figures.figures.flatMap(({ claim, dispute }) =>
          claim === null ? [] : [claim, ...(dispute?.claims ?? [])],
        ),
        ...figures.wholeArea,
      ]);
      expect(new Set(claims)).toEqual(expected);
      expect(claims).toHaveLength(expected.size);
    }
  });
});

describe('citationsOf', () => {
  it('numbers documents by first mention, each once', () => {
    for (const { claims } of views) {
      const { sources, numbersOf } = citationsOf(claims, index);
      expect(new Set(sources).size).toBe(sources.length);
      const mentioned = claims.flatMap(numbersOf);
      expect([...new Set(mentioned)]).toEqual(sources.map((_, i) => i + 1));
    }
  });

  it('C6: a claim is known from its own document first, then from those that repeat it', () => {
    const repeated = index.ledger.claims.find(
      ({ id }) => (index.witnessesOf.get(id) ?? []).length > 1,
    );
    if (repeated === undefined) throw new Error('No claim is repeated twice');
    const { sources, numbersOf } = citationsOf([repeated], index);
    const documents = [repeated, ...(index.witnessesOf.get(repeated.id) ?? [])];
    expect(numbersOf(repeated).map((number) => sources[number - 1]?.id)).toEqual([
      ...new Set(documents.map(({ source }) => source)),
    ]);
  });
});
