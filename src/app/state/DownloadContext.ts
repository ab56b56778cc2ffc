import { createContext, useContext } from 'react';
import type { ClaimId } from '../../ledger/types';

/** What a reader wants to take away, and what of it comes first. */
export interface DownloadRequest {
  readonly part: 'files' | 'citation';
  /** The claim to cite; null: the view. */
  readonly claim: ClaimId | null;
}

/** Opens what offers files, pictures and citations; set once, at the top of the page. */
export const DownloadContext = createContext<(taking: DownloadRequest) => void>(
  () => undefined,
);

export function useDownload(): (taking: DownloadRequest) => void {
  return useContext(DownloadContext);
}
