import { useText } from '../shared/TextContext';
import type { Failure } from './Failure';
import { FailureList } from './FailureList';
import './loading.css';

interface Props {
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
}

/**
 * Over the page as it was served, where the figures did not arrive: what stands there is true, but
 * nothing else can be chosen.
 */
export function FirstFailure({ failures, onRetry }: Props) {
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
