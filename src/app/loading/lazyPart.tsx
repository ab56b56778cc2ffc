import { useEffect, type ComponentType, type ReactNode } from 'react';
import { Waiting } from './LoadNotices';
import { createLazy, useLazy } from './createLazy';

interface Framed {
  /** What stands around the words of waiting; nothing where it is missing. */
  readonly frame?: (waiting: ReactNode) => ReactNode;
}

/** A part of the page whose program is fetched when it is first shown, or before. */
export interface LazyPart<P> {
  (props: P & Framed): ReactNode;
  /** Fetches it for who is about to show it; where it failed before, once more. Never rejects. */
  readonly fetch: () => Promise<void>;
  /** Fetches it ahead of need, never rejects; what fails is fetched again when it is shown. */
  readonly prefetch: () => Promise<void>;
  /** Whether it would show at once. */
  readonly isHere: () => boolean;
}

/**
 * A component that arrives when it is needed. Until then it says so in its place; where it does not
 * arrive it offers to try again. Once it is there it shows at once, without a frame of waiting.
 *
 * @param load imports it
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): LazyPart<P> {
  const lazy = createLazy(load);

  function Part({ frame = (waiting) => waiting, ...props }: P & Framed) {
    const arrived = useLazy(lazy);
    useEffect(() => void lazy.fetch(), []);
    if (arrived.status === 'here') {
      const Arrived = arrived.value;
      return <Arrived {...(props as unknown as P)} />;
    }
    return frame(
      <Waiting
        failures={arrived.status === 'failed' ? [] : null}
        onRetry={() => void lazy.tryAgain()}
      />,
    );
  }
  return Object.assign(Part, {
    fetch: lazy.fetch,
    prefetch: lazy.prefetch,
    isHere: () => lazy.now().status === 'here',
  });
}
