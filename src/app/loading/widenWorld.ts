import type { LedgerIndex } from '../../ledger/index/LedgerIndex';
import { spellingsOf } from '../../places/spellingsOf';
import type { MapPlace } from '../../places/types';
import type { World } from '../shared/World';
import type { Failure } from './Failure';
import type { Fetched } from './fetchText';
import { readPack } from './readPack';

/**
 * The same world with the whole ledger, which brings the other spellings of its places. The ground
 * and every outline stay the same objects: what is drawn on them has no reason to move.
 */
export function widenWorld(world: World, fetched: Fetched): World | Failure {
  const read = readPack('ledger', fetched);
  if (!read.ok) return read.failure;
  const { pack, index } = read;
  return { ...world, ...pack, index, places: world.places.map(withSpellings(index)) };
}

function withSpellings({ placeById }: LedgerIndex): (place: MapPlace) => MapPlace {
  return (place) => {
    const row = placeById.get(place.id);
    return row === undefined ? place : { ...place, ...spellingsOf(row, place.outline) };
  };
}
