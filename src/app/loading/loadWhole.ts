import type { World } from '../shared/World';
import type { Failure } from './Failure';
import { fetchText, type Wanted } from './fetchText';
import { ledgerAddress } from './fileAddresses';
import { widenWorld } from './widenWorld';

/** Fetches the whole ledger for a world that holds a part of it. Rejects for an aborted request alone. */
export async function loadWhole(
  world: World,
  signal: AbortSignal,
  cache: RequestCache,
  wanted: () => Wanted | null,
): Promise<World | Failure> {
  return widenWorld(world, await fetchText(ledgerAddress, signal, cache, wanted));
}
