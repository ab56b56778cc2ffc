import { createContext, startTransition, useEffect, useState, type ReactNode } from 'react';

/** True while the page is hydrated: rendered as it was served, the same for every device. */
export const HydrationPhase = createContext(false);

/**
 * Around a page that came with its first view: device-dependent rendering (a narrow
 * screen, say) starts after hydration, in small steps.
 */
export function HydrationBoundary({ children }: { readonly children: ReactNode }) {
  const [asServed, setAsServed] = useState(true);
  useEffect(() => startTransition(() => setAsServed(false)), []);
  return <HydrationPhase value={asServed}>{children}</HydrationPhase>;
}

/** Resolves once the browser had an opportunity to do something else. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
