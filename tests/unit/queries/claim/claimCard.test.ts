import { describe, expect, it } from 'vitest';
import {
  claimCard,
  partName,
  type ClaimCardModel,
} from '../../../../src/queries/claim/claimCard';
import { realWorld } from '../../support/worlds';

function card(id: string): ClaimCardModel {
  const found = claimCard(realWorld, id);
  if (found === null) throw new Error(`no claim ${id}`);
  return found;
}

/** Links as sentences: `repeats > cleared-…`, `repeats < …` where the other says so. */
function links(id: string): string[] {
  return card(id).links.map(
    ({ relation, outgoing, other }) => `${relation} ${outgoing ? '>' : '<'} ${other.id}`,
  );
}

describe('the table of the Cabinet of Ministers for 2023', () => {
  const { splits, links: others, treatment } = card('cleared-total-2023-cabinet');

  it('is one set: the districts with “other districts” make up 53,081.8 ha', () => {
    const split = splits.find(({ name }) => name === 'by district');
    expect(split?.sum).toMatchObject({ value: 53081.8, qualifier: 'exact', unit: 'ha' });
    expect(split?.parts).toHaveLength(12);
    expect(split?.parts.map(({ places }) => places[0])).toContain('other-districts');
    expect(partName(split?.parts ?? [])).toBe('places');
  });

  it('and so do the operators', () => {
    const split = splits.find(({ name }) => name === 'by operator');
    expect(split?.sum).toMatchObject({ value: 53081.8, unit: 'ha' });
    expect(partName(split?.parts ?? [])).toBe('scope');
  });

  it('does not list its parts again among the links', () => {
    expect(others.map(({ relation }) => relation)).not.toContain('part-of');
  });

  it('C6: is a witness of the number that ANAMA printed', () => {
    expect(treatment).toMatchObject({
      kind: 'witness',
      of: { id: 'cleared-annual-2023-anama' },
    });
  });

  it('is the whole of each of its lines', () => {
    const [set] = card('cleared-lachin-2023-cabinet').partOf;
    expect(set).toMatchObject({ name: 'by district', whole: { quantity: { value: 53081 } } });
    expect(set?.sum?.value).toBe(53081.8);
  });
});

describe('claims that disagree', () => {
  it('August 2024: both values of land and of unexploded ordnance, either way', () => {
    for (const [a, b, values] of [
      ['cleared-monthly-2024-08-report', 'cleared-monthly-2024-08-azernews', [7135.1, 7235.1]],
      ['uxo-monthly-2024-08-report', 'uxo-monthly-2024-08-azernews', [27812, 27872]],
    ] as const) {
      expect(links(a)).toContain(`disagrees-with > ${b}`);
      expect(links(b)).toContain(`disagrees-with < ${a}`);
      const both = [a, b].map((id) => card(id).claim.quantity.value);
      expect(both.toSorted((x, y) => x - y)).toEqual(values);
    }
  });

  it('the 25 percent stand beside the 972 records that were handed over', () => {
    for (const id of ['accuracy-2024-01-26-mfa', 'map-accuracy-202504-caliber']) {
      const other = card(id).links.find(({ relation }) => relation === 'disagrees-with')?.other;
      expect(other).toMatchObject({ id: 'papers-2021-11-29-nss', quantity: { value: 972 } });
    }
  });
});

describe('links of a claim', () => {
  it('go both ways', () => {
    expect(links('cleared-total-2023-cabinet')).toContain(
      'repeats > cleared-annual-2023-anama',
    );
    expect(links('cleared-annual-2023-anama')).toContain(
      'repeats < cleared-total-2023-cabinet',
    );
  });

  it('a part of a set that does not add up stays a link', () => {
    expect(links('cluster-aghdam-2025-azernews')).toContain(
      'part-of > cluster-total-2025-azernews',
    );
  });
});
