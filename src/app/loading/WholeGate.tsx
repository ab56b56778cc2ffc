import { useLayoutEffect, type ReactNode } from 'react';
import { useWholeLedger } from './WholeLedger';
import { Waiting } from './Waiting';

interface Props {
  /** Fetches what the content needs besides, at the same time. */
  readonly fetch: () => Promise<void>;
  /** What stands around the words of waiting; nothing where it is missing. */
  readonly frame?: (waiting: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** Its content once the whole ledger is there; until then that it is coming, or why it did not come. */
export function WholeGate({ fetch, frame = (waiting) => waiting, children }: Props) {
  const whole = useWholeLedger();
  const { stage, ask } = whole;
  // Before it is painted: what failed at another time is none of this one's.
  useLayoutEffect(() => {
    ask({});
    void fetch();
    // oxlint-disable-next-line react/exhaustive-deps -- once: after that the reader tries again
  }, []);
  if (stage === 'here') return children;
  return frame(
    <Waiting
      failures={whole.stage === 'failed' ? [whole.failure] : null}
      onRetry={() => ask({})}
    />,
  );
}
