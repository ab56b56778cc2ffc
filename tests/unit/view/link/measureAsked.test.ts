import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureAsked, needsMore, parseLink } from '../../../../src/view/link/parseLink';
import { context, contextOf, offer } from '../context';

const known = {
  offered: new Set(['area-cleared', 'mines-on-records', 'mines-found']),
  aliases: offer.aliases.metric,
  defaultMetric: 'area-cleared',
};

/** What is there when the figures of one measure are, and those of the others are not. */
const partial = contextOf({
  whole: false,
  others: ['mines-on-records', 'mines-found'],
  choicesOf: (id) => (id === 'area-cleared' ? offer.choicesOf(id) : []),
});

describe('measureAsked', () => {
  it.each([
    ['', 'area-cleared'],
    ['?m=mines-found&t=2023&by=area&d=lachin&at=7/40/47', 'mines-found'],
    ['?view=table&m=mines-on-records&sort=-figure', 'mines-on-records'],
    ['?m=nonsense', 'area-cleared'],
    ['?m=casualties', 'area-cleared'],
    ['?m=land-cleared', 'area-cleared'],
  ])('%s shows figures of one measure: %s', (query, measure) => {
    expect(measureAsked(query, known)).toBe(measure);
  });

  it.each(['?c=killed-2024', '?card=lachin', '?q=mine', '?pick=place.lachin', '?view=plots'])(
    '%s takes the whole ledger',
    (query) => {
      expect(measureAsked(query, known)).toBeNull();
    },
  );

  it('L4: is the measure that the link is read with, whatever the link', () => {
    const key = fc.constantFrom('m', 't', 'd', 'c', 'view', 'q', 'v', 'by', 'x');
    const value = fc.oneof(
      fc.constantFrom('area-cleared', 'mines-found', 'land-cleared', '2023', 'table', '1'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 5 }), (parts) => {
        const query = `?${new URLSearchParams(parts)}`;
        const measure = measureAsked(query, known);
        if (measure !== null) expect(parseLink(query, context).view.metric).toBe(measure);
      }),
    );
  });
});

describe('needsMore', () => {
  it.each(['', '?m=area-cleared&t=2023', '?m=nonsense', '?view=table'])(
    'the part of the measure is enough for %s, and reads it as the whole does',
    (query) => {
      expect(needsMore(query, partial)).toBe(false);
      expect(parseLink(query, partial)).toEqual(parseLink(query, context));
    },
  );

  it.each(['?m=mines-found', '?c=killed-2024', '?view=ledger'])(
    '%s needs more than the part, and no more than the whole',
    (query) => {
      expect(needsMore(query, partial)).toBe(true);
      expect(needsMore(query, context)).toBe(false);
    },
  );

  it('a link of a measure that is here is read where the default measure is not', () => {
    const other = contextOf({
      whole: false,
      others: ['area-cleared'],
      choicesOf: (id) => (id === 'mines-found' ? offer.choicesOf(id) : []),
    });
    const query = '?m=mines-found&d=lachin';
    expect(needsMore(query, other)).toBe(false);
    expect(parseLink(query, other)).toEqual(parseLink(query, context));
  });
});
