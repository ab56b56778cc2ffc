import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import './loading.css';

interface Props {
  /** What is missing on the map, and what stands all the same. */
  readonly message: string;
  readonly onRetry: () => void;
  readonly onTable: () => void;
  /** Null: it stands until all is well. */
  readonly onClose: (() => void) | null;
}

/** Over a map that is drawn without a part of the program: why, and what can be done. */
export function MapNotice({ message, onRetry, onTable, onClose }: Props) {
  const text = useText();
  return (
    <div className="loading-engine" role="alert">
      <p>{message}</p>
      <p className="loading-actions">
        <button type="button" className="loading-retry" onClick={onRetry}>
          {text.shared.tryAgain}
        </button>
        <button type="button" className="loading-retry" onClick={onTable}>
          {text.loading.toTable}
        </button>
      </p>
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
