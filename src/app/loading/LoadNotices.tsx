import { useLayoutEffect, useEffect, type ReactNode } from 'react';
import { useWorld } from '../state/atlas';
import { useText } from '../state/useText';
import type { Failure } from './LoadState';
import { useWholeLedger } from './data/WholeLedger';
import { formatAddress } from '../../view/link/formatLink';
import type { LinkKey } from '../../view/viewParts';
import { Icon } from '../ui/Icon';
import { useView } from '../state/useView';
import './loading.css';

/** Which files did not arrive, and why, in words. */
export function FailureList({ failures }: { readonly failures: readonly Failure[] }) {
  const text = useText().loading;
  return (
    <ul className="loading-failures">
      {failures.map(({ file, reason }) => {
        const why =
          reason.kind === 'status'
            ? text.reasons.status(reason.status)
            : text.reasons[reason.kind];
        return <li key={file}>{text.failure(text.files[file], why)}</li>;
      })}
    </ul>
  );
}

interface Props {
  /** Null while it is coming; empty where a part of the program did not come. */
  readonly failures: readonly Failure[] | null;
  /** Why it is not there, where no file is to blame. */
  readonly why?: string;
  readonly onRetry: () => void;
}

/** In place of one part of the page: it is coming, or it did not come and can be tried again. */
export function Waiting({ failures, why, onRetry }: Props) {
  const text = useText();
  if (failures === null) {
    return (
      <p className="loading-part" role="status">
        {text.loading.part}
      </p>
    );
  }
  return (
    <div className="loading-part" role="alert">
      {failures.length > 0 ? (
        <FailureList failures={failures} />
      ) : (
        <p>{why ?? text.loading.programMissing}</p>
      )}
      <p>{text.loading.restStands}</p>
      <button type="button" className="loading-retry" onClick={onRetry}>
        {text.shared.tryAgain}
      </button>
    </div>
  );
}

interface WholeGateProps {
  /** Fetches what the content needs besides, at the same time. */
  readonly fetch: () => Promise<void>;
  /** What stands around the words of waiting; nothing where it is missing. */
  readonly frame?: (waiting: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** Its content once the whole ledger is there; until then that it is coming, or why it did not come. */
export function WholeGate({ fetch, frame = (waiting) => waiting, children }: WholeGateProps) {
  const whole = useWholeLedger();
  const { status, request } = whole;
  // Before it is painted: what failed at another time is none of this one's.
  useLayoutEffect(() => {
    request({});
    void fetch();
    // oxlint-disable-next-line react/exhaustive-deps -- once: after that the reader tries again
  }, []);
  if (status === 'here') return children;
  return frame(
    <Waiting
      failures={whole.status === 'failed' ? [whole.failure] : null}
      onRetry={() => request({})}
    />,
  );
}

interface LoadingScreenProps {
  /** Null while loading goes on. */
  readonly failures: readonly Failure[] | null;
  readonly onRetry: () => void;
}

/** In place of the map and the table: before the ledger is there, or when it did not arrive whole. */
export function LoadingScreen({ failures, onRetry }: LoadingScreenProps) {
  const text = useText();
  useEffect(() => {
    if (failures !== null) globalThis.boot?.opened();
  }, [failures]);
  if (failures === null) {
    return (
      <p className="loading loading-busy" role="status">
        {text.loading.busy}
      </p>
    );
  }
  return (
    <div className="loading" role="alert">
      <h2 className="loading-title">{text.loading.failedTitle}</h2>
      <FailureList failures={failures} />
      <p>{text.loading.figuresMissing}</p>
      <button type="button" className="loading-retry" onClick={onRetry}>
        {text.shared.tryAgain}
      </button>
    </div>
  );
}

/**
 * Over the view while another one waits for the whole ledger: what is being fetched, or why it did
 * not come. The view stays as it is.
 */
export function AwaitedNotice() {
  const { labelOf } = useWorld();
  const text = useText();
  const awaited = useView((state) => state.awaited);
  const view = useView((state) => state.view);
  const context = useView((state) => state.context);
  const cancelAwaited = useView((state) => state.cancelAwaited);
  const whole = useWholeLedger();
  const askFor = () => {
    if (awaited?.kind !== 'measure') return whole.request({});
    // What else it offers is not known yet, so the address takes the choices of now along.
    const query = new URLSearchParams(formatAddress(view, context));
    query.set('m' satisfies LinkKey, awaited.metric);
    whole.request({ to: `?${query}` });
  };
  // Before it is painted: what failed at another time is none of this wish.
  useLayoutEffect(() => {
    if (awaited !== null) askFor();
    // oxlint-disable-next-line react/exhaustive-deps -- for each wish once; then the reader asks
  }, [awaited]);
  const failed = awaited !== null && whole.status === 'failed' ? whole.failure : null;
  return (
    <>
      {awaited !== null && failed === null && (
        <div className="loading-awaited">
          {/* No live region here: the announcer tells it, after a delay. */}
          <p className="loading-soon">
            {awaited.kind === 'measure'
              ? text.loading.measure(labelOf(awaited.metric))
              : text.loading.address}
          </p>
        </div>
      )}
      <div className={failed === null ? 'unseen' : 'loading-awaited'} role="status">
        {failed !== null && (
          <>
            <FailureList failures={[failed]} />
            <p>{text.loading.viewStands}</p>
            <button type="button" className="loading-retry" onClick={askFor}>
              {text.shared.tryAgain}
            </button>
            <button
              type="button"
              className="loading-close"
              aria-label={text.shared.close}
              onClick={cancelAwaited}
            >
              <Icon name="close" />
            </button>
          </>
        )}
      </div>
    </>
  );
}
