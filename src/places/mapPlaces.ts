import type { Ledger, Place, PlaceId } from '../ledger/types';
import { lastDayOfMonth } from '../lib/days';
import { groupBy } from '../lib/group';
import { outlineNames, spellingsOf } from './names';
import type { MapPlace, Outline, Outlines, WithoutOutline } from './types';

const DRAWN_KINDS: ReadonlySet<Place['kind']> = new Set(['district', 'city']);

function fromOutline(outline: Outline): MapPlace {
  return {
    id: outline.properties.id,
    names: outlineNames(outline),
    iso31662: outline.properties.iso_3166_2,
    aliases: [],
    outline,
    town: null,
    areaKm2: null,
    areaSource: null,
    perArea: false,
    validFromDay: null,
    changes: [],
    inLedger: false,
  };
}

/**
 * The places that the map and the table show, sorted by id: every outline, and every district or
 * city of the ledger that has none (S10: never dropped; a square at its town where one is known).
 * Names, areas and dates are the ledger's where it knows the place, else the outline's.
 */
export function mapPlaces(
  ledger: Pick<Ledger, 'places' | 'boundaryChanges'>,
  outlines: Outlines,
  withoutOutline: readonly WithoutOutline[],
): readonly MapPlace[] {
  const outlineOf = outlineIndex(outlines);
  const townOf = new Map(withoutOutline.map(({ place, town }) => [place, town]));
  const changesOf = groupBy(ledger.boundaryChanges, (change) => change.place);
  const shown = new Map<PlaceId, MapPlace>();

  for (const outline of outlines.features)
    shown.set(outline.properties.id, fromOutline(outline));
  for (const place of ledger.places) {
    const outline = outlineOf.get(place.id) ?? null;
    if (outline === null && !DRAWN_KINDS.has(place.kind)) continue;
    shown.set(place.id, {
      id: place.id,
      ...spellingsOf(place, outline),
      iso31662: place.iso31662 ?? outline?.properties.iso_3166_2 ?? null,
      outline,
      town: outline ? null : (townOf.get(place.id) ?? null),
      areaKm2: place.areaKm2,
      areaSource: place.areaSource,
      perArea: place.perArea,
      validFromDay: place.validFrom ? lastDayOfMonth(place.validFrom.lastDay) : null,
      changes: changesOf.get(place.id) ?? [],
      inLedger: true,
    });
  }
  return [...shown.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const indexes = new WeakMap<Outlines, ReadonlyMap<PlaceId, Outline>>();

/** Outlines by place id; made once for each collection. */
function outlineIndex(outlines: Outlines): ReadonlyMap<PlaceId, Outline> {
  const known = indexes.get(outlines);
  if (known) return known;
  const index = new Map(outlines.features.map((outline) => [outline.properties.id, outline]));
  indexes.set(outlines, index);
  return index;
}

/** P7: a place is drawn in a period that ends after its `valid_from` month. */
export function existsIn(place: Pick<MapPlace, 'validFromDay'>, lastDay: number): boolean {
  return place.validFromDay === null || lastDay > place.validFromDay;
}
