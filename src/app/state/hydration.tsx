import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type ReactNode,
} from 'react';

/** True while the page is hydrated: rendered as it was served, the same for every device. */
export const HydrationPhase = createContext(false);

/** True where the page is rendered as the build serves it: by the build, and while it is hydrated. */
export function useAsServed(): boolean {
  return useContext(HydrationPhase) || typeof window === 'undefined';
}

interface Props {
  readonly children: ReactNode;
  /** Called once, when the page answers; the same function each time. */
  readonly onHydrated: () => void;
}

/**
 * Around a page that came with its first view: device-dependent rendering (a narrow
 * screen, say) starts after hydration, in small steps.
 */
export function HydrationBoundary({ children, onHydrated }: Props) {
  const [asServed, setAsServed] = useState(true);
  // Before anything is rendered anew, and after the address is listened to.
  useEffect(onHydrated, [onHydrated]);
  useEffect(() => startTransition(() => setAsServed(false)), []);
  return <HydrationPhase value={asServed}>{children}</HydrationPhase>;
}

/** Resolves once the browser had an opportunity to do something else. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
