import { useText } from '../shared/TextContext';
import type { Failure } from './Failure';
import { FailureList } from './FailureList';
import './loading.css';

interface Props {
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
  readonly onTable: () => void;
}

/** In place of the map alone: what failed, and the table, which has every figure. */
export function MapFailure({ failures, onRetry, onTable }: Props) {
  const text = useText();
  return (
    <div className="loading" role="alert">
      <h2 className="loading-title">{text.loading.mapMissing}</h2>
      <FailureList failures={failures} />
      <p className="loading-actions">
        <button type="button" className="loading-retry" onClick={onRetry}>
          {text.shared.tryAgain}
        </button>
        <button type="button" className="loading-retry" onClick={onTable}>
          {text.loading.toTable}
        </button>
      </p>
    </div>
  );
}
