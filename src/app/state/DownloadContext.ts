import { createContext, useContext } from 'react';
import type { ClaimId } from '../../ledger/types';

/** A request to open the download dialog, and which part of it comes first. */
export interface DownloadRequest {
  readonly part: 'files' | 'citation';
  /** The claim to cite; null: the view. */
  readonly claim: ClaimId | null;
}

/** Opens the download dialog; provided once, by the shell. */
export const DownloadContext = createContext<(taking: DownloadRequest) => void>(
  () => undefined,
);

export function useDownload(): (taking: DownloadRequest) => void {
  return useContext(DownloadContext);
}
