import type { EngineLoss } from '../../renderers/Renderer';
import { Icon } from '../shared/Icon';
import { useText } from '../shared/TextContext';
import './loading.css';

interface Props {
  /** Why the drawing engine is gone. */
  readonly loss: EngineLoss;
  readonly onRetry: () => void;
  readonly onTable: () => void;
  readonly onClose: () => void;
}

/** Over the map that is drawn without the engine: why, and what can be done. */
export function EngineNotice({ loss, onRetry, onTable, onClose }: Props) {
  const text = useText();
  return (
    <div className="loading-engine" role="alert">
      <p>{text.loading.engine[loss]}</p>
      <p className="loading-actions">
        <button type="button" className="loading-retry" onClick={onRetry}>
          {text.shared.tryAgain}
        </button>
        <button type="button" className="loading-retry" onClick={onTable}>
          {text.loading.toTable}
        </button>
      </p>
      <button
        type="button"
        className="loading-close"
        aria-label={text.shared.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
