import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readUnits } from '../../../scripts/boundaries/readUnits';
import { parseWithoutOutline } from '../../../src/places/parseWithoutOutline';
import { committedText, outlines } from './committed';

const without = parseWithoutOutline(committedText('without-outline.csv'));
const drawn = new Set(outlines.features.map((outline) => outline.properties.id));
const listed = new Set(without.map(({ place }) => place));

const ledgerPlaces = Papa.parse<{ id: string; kind: string }>(
  readFileSync(new URL('../../../data/places.csv', import.meta.url), 'utf8').trim(),
  { header: true },
).data;

describe('without-outline.csv', () => {
  it('S10: every place of the ledger has an outline or is listed here, never both', () => {
    expect(ledgerPlaces.length).toBeGreaterThan(20);
    for (const { id } of ledgerPlaces)
      expect([id, drawn.has(id) !== listed.has(id)]).toEqual([id, true]);
  });

  it('every unit of units.csv has an outline or is listed here, never both', () => {
    for (const { id } of readUnits())
      expect([id, drawn.has(id) !== listed.has(id)]).toEqual([id, true]);
  });

  it('lists nothing else, each place once and in order', () => {
    const known = new Set([...ledgerPlaces, ...readUnits()].map(({ id }) => id));
    const ids = without.map(({ place }) => place);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids).toEqual([...listed].sort());
  });

  it('S10: gives a town to the one district of the ledger that it lists', () => {
    const districts = ledgerPlaces
      .filter(({ id, kind }) => (kind === 'district' || kind === 'city') && listed.has(id))
      .map(({ id }) => id);
    expect(districts).toEqual(['aghdara']);
    expect(without.filter(({ town }) => town !== null)).toEqual([
      {
        place: 'aghdara',
        reason: expect.stringContaining('December 2023'),
        town: [46.82, 40.22],
        madeFrom: ['aghdam', 'kalbajar', 'tartar'],
      },
    ]);
  });
});
