import { useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import { Waiting } from './Waiting';

interface Framed {
  /** What stands around the words of waiting; nothing where it is missing. */
  readonly frame?: (waiting: ReactNode) => ReactNode;
}

/** A part of the page whose program is fetched when it is first shown, or before. */
export interface LatePart<P> {
  (props: P & Framed): ReactNode;
  /** Fetches it ahead of need; what fails is fetched again when it is shown. */
  readonly prefetch: () => void;
}

/**
 * A component that arrives when it is needed. Until then it says so in its place; where it does not
 * arrive it offers to try again. Once it is there it shows at once, without a frame of waiting.
 *
 * @param load imports it
 */
export function latePart<P extends object>(load: () => Promise<ComponentType<P>>): LatePart<P> {
  let stage: ComponentType<P> | 'absent' | 'coming' | 'failed' = 'absent';
  const listeners = new Set<() => void>();
  const turn = (to: typeof stage) => {
    stage = to;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const fetchPart = async () => {
    if (stage === 'coming' || typeof stage === 'function') return;
    turn('coming');
    try {
      turn(await load());
    } catch {
      turn('failed');
    }
  };
  const tryAgain = async () => {
    await fetchPart();
    // A browser may keep that a module failed for as long as the page is open. The address holds
    // the view, so the page can be opened anew; but never when it might not arrive itself.
    if (stage === 'failed' && (await pageArrives())) window.location.reload();
  };

  function Part({ frame = (waiting) => waiting, ...props }: P & Framed) {
    const now = useSyncExternalStore(
      subscribe,
      () => stage,
      () => stage,
    );
    useEffect(() => void fetchPart(), []);
    if (typeof now === 'function') {
      const Arrived = now;
      return <Arrived {...(props as unknown as P)} />;
    }
    return frame(
      <Waiting failures={now === 'failed' ? [] : null} onRetry={() => void tryAgain()} />,
    );
  }
  return Object.assign(Part, { prefetch: () => void fetchPart() });
}

async function pageArrives(): Promise<boolean> {
  try {
    const { ok } = await fetch(window.location.href, { method: 'HEAD', cache: 'reload' });
    return ok;
  } catch {
    return false;
  }
}
