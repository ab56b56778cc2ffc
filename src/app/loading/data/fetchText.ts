import type { Reason } from '../LoadState';
import { renewPage } from '../renewPage';

export type Fetched =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Reason };

/**
 * The text of a file, or why there is none. Rejects for an aborted request alone. A file that the host
 * no longer has may be one of an earlier page: then the page is opened anew, and this never ends.
 * @param cache `reload` when trying again: what broke may have been kept by the browser
 * @param wanted asked when it is lost: where the reader waits for it, and at which address; null: it
 *   was fetched ahead, and nothing that the reader sees is taken away for it
 */
export async function fetchText(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
  wanted: () => Wanted | null = () => ({}),
): Promise<Fetched> {
  const fetched = await fetchOnce(address, signal, cache);
  const where = isLost(fetched) ? wanted() : null;
  if (where !== null && (await renewPage(where.to))) return new Promise(() => undefined);
  return fetched;
}

/** Where a reader wants what is fetched; without an address at that of now. */
export interface Wanted {
  readonly to?: string;
}

function isLost(fetched: Fetched): boolean {
  if (fetched.ok) return false;
  const { reason } = fetched;
  return reason.kind === 'status'
    ? reason.status === 404 || reason.status === 410
    : reason.kind === 'page';
}

async function fetchOnce(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<Fetched> {
  try {
    const early = cache === 'default' ? globalThis.boot?.early : undefined;
    const asked = early?.get(address);
    early?.delete(address);
    const response = await (asked ?? fetch(address, { signal, cache }));
    if (!response.ok) {
      return { ok: false, reason: { kind: 'status', status: response.status } };
    }
    const text = await response.text();
    // All that is fetched as a text is JSON.
    if (/^\s*</.test(text)) return { ok: false, reason: { kind: 'page' } };
    return { ok: true, text };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, reason: { kind: 'offline' } };
  }
}
