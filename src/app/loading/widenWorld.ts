import type { World } from '../shared/World';
import type { Failure } from './Failure';
import type { Fetched } from './fetchText';
import { readPack } from './readPack';

/**
 * The same world with the whole ledger. Places and ground stay the same objects: what is drawn on
 * them has no reason to move.
 */
export function widenWorld(world: World, fetched: Fetched): World | Failure {
  const read = readPack('ledger', fetched);
  return read.ok ? { ...world, ...read.pack, index: read.index } : read.failure;
}
