import { useText } from '../../state/useText';
import type { Failure } from '../../loading/LoadState';
import { FailureList } from '../../loading/LoadNotices';
import { Icon } from '../../ui/Icon';
import '../../loading/loading.css';

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

interface MapNoticeProps {
  /** What is missing on the map, and what stands all the same. */
  readonly message: string;
  /** Nothing is missing, and nothing can be done from here. */
  readonly small?: boolean;
  readonly onRetry: () => void;
  readonly onTable: () => void;
  /** Null: it stands until all is well. */
  readonly onClose: (() => void) | null;
}

/** Over a map that is drawn without a part of the program: why, and what can be done. */
export function MapNotice({
  message,
  small = false,
  onRetry,
  onTable,
  onClose,
}: MapNoticeProps) {
  const text = useText();
  return (
    <div
      className={small ? 'loading-engine loading-small' : 'loading-engine'}
      role={small ? 'status' : 'alert'}
    >
      <p>{message}</p>
      {!small && (
        <p className="loading-actions">
          <button type="button" className="loading-retry" onClick={onRetry}>
            {text.shared.tryAgain}
          </button>
          <button type="button" className="loading-retry" onClick={onTable}>
            {text.loading.toTable}
          </button>
        </p>
      )}
      {onClose !== null && (
        <button
          type="button"
          className="loading-close"
          aria-label={text.shared.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
