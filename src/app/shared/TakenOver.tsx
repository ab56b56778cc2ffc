import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { AsServed } from './AsServed';

/**
 * Around a page that came with its first view: what is the device's own, as a narrow screen, comes
 * once the page is taken over, and in small steps.
 */
export function TakenOver({ children }: { readonly children: ReactNode }) {
  const [asServed, setAsServed] = useState(true);
  useEffect(() => startTransition(() => setAsServed(false)), []);
  return <AsServed value={asServed}>{children}</AsServed>;
}
