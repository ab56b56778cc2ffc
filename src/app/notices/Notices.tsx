import type { ReactNode } from 'react';
import './notices.css';

/**
 * Where it is told what could not be honoured of a link (L4). It stands there before there is
 * anything to tell, so that a screen reader announces what comes.
 */
export function Notices({ children }: { readonly children: ReactNode }) {
  return (
    <div className="notices" role="status">
      {children}
    </div>
  );
}
