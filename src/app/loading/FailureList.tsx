import { useText } from '../shared/TextContext';
import type { Failure } from './Failure';

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
