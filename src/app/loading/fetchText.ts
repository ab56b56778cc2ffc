import type { Reason } from './Failure';

export type Fetched =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Reason };

/**
 * The text of a file, or why there is none. Rejects for an aborted request alone.
 * @param cache `reload` when trying again: what broke may have been kept by the browser
 */
export async function fetchText(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<Fetched> {
  try {
    const response = await fetch(address, { signal, cache });
    if (!response.ok) {
      return { ok: false, reason: { kind: 'status', status: response.status } };
    }
    return { ok: true, text: await response.text() };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, reason: { kind: 'offline' } };
  }
}
