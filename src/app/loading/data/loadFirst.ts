import { measureAsked } from '../../../view/link/parseLink';
import { linkAliases, site } from '../../state/site';
import type { MapFile, LoadState } from '../LoadState';
import { runSliced } from '../runSliced';
import { ledgerAddress, mapAddresses, partAddresses } from './addresses';
import { fetchText } from './fetchText';
import { worldSteps } from './readWorld';

/**
 * Fetches what the view of an address needs, all at once: the part of its measure, or the whole
 * ledger where it opens something that only the whole can tell; and the map. Rejects for an aborted
 * request alone.
 * @param query of the address, with or without `?`
 * @param cache `reload` when trying again
 */
export async function loadFirst(
  query: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<LoadState> {
  const measure = measureAsked(query, {
    offered: new Set(partAddresses.keys()),
    aliases: linkAliases.metric,
    defaultMetric: site.defaultMeasure,
  });
  const part = measure === null ? undefined : partAddresses.get(measure);
  const get = (address: string) => fetchText(address, signal, cache);
  const map = async (file: MapFile) => [file, await get(mapAddresses[file])] as const;
  const [fetched, ...mapFiles] = await Promise.all([
    get(part ?? ledgerAddress),
    map('districts'),
    map('context'),
    map('without-outline'),
  ]);
  const steps = worldSteps({
    ledger: { file: part === undefined ? 'ledger' : 'part', fetched },
    map: Object.fromEntries(mapFiles) as Record<MapFile, Awaited<ReturnType<typeof get>>>,
  });
  return new Promise((resolve) => {
    runSliced(steps, resolve);
  });
}
