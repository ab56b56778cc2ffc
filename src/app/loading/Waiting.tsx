import { useText } from '../shared/TextContext';
import type { Failure } from './Failure';
import { FailureList } from './FailureList';
import './loading.css';

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
