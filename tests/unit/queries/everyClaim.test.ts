import { describe, expect, it } from 'vitest';
import { isForLedgerAlone, namesDistricts } from '../../../src/figures/doNoHarm';
import { claimCard } from '../../../src/queries/claim/claimCard';
import { districtCard } from '../../../src/queries/district/districtCard';
import { ledgerRows } from '../../../src/queries/ledger/ledgerRows';
import { sourceRows } from '../../../src/queries/sources/sourceRows';
import { realWorld } from '../support/worlds';

const { index, places } = realWorld;
const everything = { query: '', side: null, sort: null, picks: {} } as const;
const cards = new Map(
  places.map((place) => [place.id, districtCard(realWorld, place.id, new Map())]),
);

/** The claims that a reader can open from a card: its rows, and what stands under them. */
function openableOn(place: string): Set<string> {
  const found = new Set<string>();
  for (const { sections } of cards.get(place)?.measures ?? []) {
    for (const { claims } of sections) {
      for (const { claim, ties } of claims) {
        for (const { id } of [claim, ...ties.repeatedBy]) found.add(id);
      }
    }
  }
  return found;
}

describe('every claim of the ledger as it stands', () => {
  it('stands in the ledger once', () => {
    const ids = ledgerRows(index, everything).map((claim) => claim.id);
    expect(ids.toSorted()).toEqual(index.ledger.claims.map((claim) => claim.id).toSorted());
  });

  it('stands under its source once', () => {
    const ids = sourceRows(index, everything).flatMap(({ claims }) =>
      claims.map((claim) => claim.id),
    );
    expect(ids.toSorted()).toEqual(index.ledger.claims.map((claim) => claim.id).toSorted());
  });

  it('has a card of its own that says how the rules treat it', () => {
    for (const { id } of index.ledger.claims) {
      expect(claimCard(realWorld, id)?.treatment.kind, id).toBeDefined();
    }
    expect(claimCard(realWorld, 'no-such-claim')).toBeNull();
  });

  it('can be opened from the card of each district of the map that it names', () => {
    const openable = new Map(places.map(({ id }) => [id, openableOn(id)]));
    const missing = index.ledger.claims
      .filter((claim) => namesDistricts(claim) && !isForLedgerAlone(index, claim))
      .flatMap((claim) =>
        claim.places
          .filter((place) => openable.get(place)?.has(claim.id) === false)
          .map((place) => `${claim.id} on ${place}`),
      );
    expect(missing).toEqual([]);
  });

  it('Do no harm 3: none about casualties or explosions is on a card of a district', () => {
    const families = [...cards.values()].flatMap(
      (card) => card?.measures.map(({ metric }) => metric.family) ?? [],
    );
    expect(families.length).toBeGreaterThan(100);
    expect(families).not.toContain('casualties');
    const keptOut = index.ledger.claims.filter((claim) => isForLedgerAlone(index, claim));
    expect(keptOut.length).toBeGreaterThan(0);
    for (const claim of keptOut) {
      for (const place of claim.places) expect(openableOn(place)).not.toContain(claim.id);
      expect(claimCard(realWorld, claim.id)?.treatment.kind).toMatch(
        /^(ledger-alone|witness)$/,
      );
    }
  });
});
