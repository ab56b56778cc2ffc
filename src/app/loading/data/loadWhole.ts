import type { LedgerIndex } from '../../../ledger/index/LedgerIndex';
import { spellingsOf } from '../../../places/names';
import type { MapPlace } from '../../../places/types';
import type { World } from '../../state/World';
import type { Failure } from '../LoadState';
import { ledgerAddress } from './addresses';
import { fetchText, type Wanted, type Fetched } from './fetchText';
import { readPack } from './readWorld';

/** Fetches the whole ledger for a world that holds a part of it. Rejects for an aborted request alone. */
export async function loadWhole(
  world: World,
  signal: AbortSignal,
  cache: RequestCache,
  wanted: () => Wanted | null,
): Promise<World | Failure> {
  return widenWorld(world, await fetchText(ledgerAddress, signal, cache, wanted));
}

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
