import { createRoot } from 'react-dom/client';
import type { Failure, LoadState } from '../loading/LoadState';
import { loadFirst } from '../loading/data/loadFirst';
import { useText } from '../state/useText';
import { FailureList } from '../loading/LoadNotices';
import '../loading/loading.css';

/** Nobody gives up on the first view. */
const NEVER = new AbortController().signal;

/**
 * The world of the view that was served with the page. While its figures do not arrive whole, the
 * served page stands, which is true by itself, and a notice in `body` says what failed; the reader
 * may try again, as often as it takes.
 */
export async function firstWorld(body: HTMLElement, query: string): Promise<LoadState> {
  const load = await loadFirst(query, NEVER);
  if (load.status !== 'failed') return load;
  globalThis.boot?.opened();
  const host = body.appendChild(document.createElement('div'));
  const notice = createRoot(host);
  return new Promise((resolve) => {
    const show = (failures: readonly Failure[]) =>
      notice.render(<FirstFailure failures={failures} onRetry={() => void retry()} />);
    const retry = async () => {
      const again = await loadFirst(query, NEVER, 'reload');
      if (again.status === 'failed') return show(again.failures);
      notice.unmount();
      host.remove();
      resolve(again);
    };
    show(load.failures);
  });
}

interface Props {
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
}

/**
 * Over the page as it was served, where the figures did not arrive: what stands there is true, but
 * nothing else can be chosen.
 */
function FirstFailure({ failures, onRetry }: Props) {
  const text = useText();
  return (
    <div className="loading-first" role="alert">
      <h2>{text.loading.firstTitle}</h2>
      <FailureList failures={failures} />
      <p>{text.loading.firstStands}</p>
      <p className="loading-actions">
        <button type="button" className="loading-retry" onClick={onRetry}>
          {text.shared.tryAgain}
        </button>
      </p>
    </div>
  );
}
