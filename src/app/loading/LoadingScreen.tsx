import { useEffect } from 'react';
import { useText } from '../shared/TextContext';
import type { Failure } from './Failure';
import { FailureList } from './FailureList';
import './loading.css';

interface Props {
  /** Null while loading goes on. */
  readonly failures: readonly Failure[] | null;
  readonly onRetry: () => void;
}

/** In place of the map and the table: before the ledger is there, or when it did not arrive whole. */
export function LoadingScreen({ failures, onRetry }: Props) {
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
