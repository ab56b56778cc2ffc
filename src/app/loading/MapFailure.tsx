import { useText } from '../shared/TextContext';
import type { Failure } from './Failure';
import { FailureList } from './FailureList';
import './loading.css';

export type EngineLoss = 'no-webgl' | 'engine-failed' | 'context-lost';

interface Props {
  readonly failures: readonly Failure[];
  /** Why the drawing engine is gone; null where files are missing instead. */
  readonly engine: EngineLoss | null;
  readonly onRetry: () => void;
  readonly onTable: () => void;
}

/** In place of the map alone: what failed, and the table, which has every figure. */
export function MapFailure({ failures, engine, onRetry, onTable }: Props) {
  const text = useText();
  return (
    <div className="loading" role="alert">
      <h2 className="loading-title">{text.loading.mapMissing}</h2>
      {engine !== null && <p>{text.loading.engine[engine]}</p>}
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
