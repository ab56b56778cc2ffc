import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatShareLink } from '../../../src/view/link/formatLink';
import { LINK_KEYS, PART_NAMES, viewParts } from '../../../src/view/viewParts';
import { defaultView, sameView, validView } from '../../../src/view/views';
import { arbitraryView } from './arbitraryView';
import { context } from './context';

describe('the parts of a view', () => {
  it('L1: each has a key of its own, and only those that exist are rested on', () => {
    expect(new Set(LINK_KEYS).size).toBe(LINK_KEYS.length);
    expect([...PART_NAMES].sort()).toEqual(Object.keys(defaultView(context)).sort());
    for (const name of PART_NAMES) {
      expect(PART_NAMES).toEqual(expect.arrayContaining([...viewParts[name].restsOn]));
    }
  });

  it('L1: two views are the same where their links are, and only there', () => {
    const any = arbitraryView(context);
    // Two views at random differ in many parts at once; these differ in one.
    const pair = fc
      .tuple(any, any, fc.constantFrom(...PART_NAMES))
      .map(([a, b, name]) => [a, validView({ ...a, [name]: b[name] }, context)] as const);
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(any, any)), ([a, b]) => {
        const sameLink = formatShareLink(a, context) === formatShareLink(b, context);
        expect(sameView(a, b)).toBe(sameLink);
      }),
    );
  });
});
