import type { PlaceMode } from '../../ledger/types';
import type { Cell } from '../csv/csvText';
import type { ClaimRow, HxlColumn } from './HxlColumn';

/** The names of a claim's places where it speaks of them in one of these ways; else empty. */
const namesFor =
  (...modes: readonly PlaceMode[]) =>
  ({ claim, words }: ClaimRow): Cell =>
    modes.includes(claim.placeMode) ? claim.places.map(words.name) : null;

/** Ids in the ledger, which never change. */
const idsFor =
  (...modes: readonly PlaceMode[]) =>
  ({ claim }: ClaimRow): Cell =>
    modes.includes(claim.placeMode) ? claim.places : null;

/**
 * Where a claim is about. One district has a name and a code of its own. Several stay together in
 * one cell of one row, as a set: HXL's `+list` would let a program split them (E1).
 */
export const placeColumns: readonly HxlColumn[] = [
  { name: 'How places are named', tag: '#loc+type', cell: ({ claim }) => claim.placeMode },
  { name: 'District', tag: '#adm1+name+en', cell: namesFor('single') },
  {
    name: 'ISO 3166-2',
    tag: '#adm1+code+v_iso3166_2',
    cell: ({ claim, index }) =>
      claim.placeMode === 'single'
        ? claim.places.map((place) => index.placeById.get(place)?.iso31662 ?? '')
        : null,
  },
  {
    name: 'Districts together, not to be split',
    tag: '#loc+name+set',
    cell: namesFor('joint', 'listed'),
  },
  { name: 'Ids of these districts', tag: '#loc+code+set', cell: idsFor('joint', 'listed') },
  { name: 'Region', tag: '#region+name', cell: namesFor('region') },
  { name: 'Country', tag: '#country+name', cell: namesFor('country') },
];
