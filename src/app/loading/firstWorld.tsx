import { createRoot } from 'react-dom/client';
import type { Failure } from './Failure';
import { FirstFailure } from './FirstFailure';
import { loadFirst } from './loadFirst';
import type { LoadState } from './LoadState';

/** Nobody gives up on the first view. */
const NEVER = new AbortController().signal;

/**
 * The world of the view that was served with the page. While its figures do not arrive whole, the
 * served page stands, which is true by itself, and a notice in `body` says what failed; the reader
 * may try again, as often as it takes.
 */
export async function firstWorld(body: HTMLElement, query: string): Promise<LoadState> {
  const load = await loadFirst(query, NEVER);
  if (load.stage !== 'failed') return load;
  globalThis.boot?.opened();
  const host = body.appendChild(document.createElement('div'));
  const notice = createRoot(host);
  return new Promise((resolve) => {
    const show = (failures: readonly Failure[]) =>
      notice.render(<FirstFailure failures={failures} onRetry={() => void retry()} />);
    const retry = async () => {
      const again = await loadFirst(query, NEVER, 'reload');
      if (again.stage === 'failed') return show(again.failures);
      notice.unmount();
      host.remove();
      resolve(again);
    };
    show(load.failures);
  });
}
