import type { Bounds } from '../../camera/shapes';
import type { SiteTexts } from '../../ledger/site';
import { DownloadDialog } from '../features/download/DownloadDialog';
import { fetchLetters } from '../features/download/lazyFiles';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import type { DownloadRequest } from '../state/DownloadContext';
import type { World } from '../state/World';
import type { Atlas } from '../state/useAtlas';
import { fetchWriter, DownloadContent } from './lazyFeatures';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
  readonly site: SiteTexts;
  readonly taking: DownloadRequest;
  readonly focus: Bounds | null;
  readonly onClose: () => void;
}

/** The dialog of downloads and citations; what it holds is loaded when it is opened. */
export function Download({ onClose, ...content }: Props) {
  return (
    <DownloadDialog onClose={onClose}>
      <Part>
        <WholeGate fetch={DownloadContent.fetch}>
          <DownloadContent {...content} letters={fetchLetters} writer={fetchWriter} />
        </WholeGate>
      </Part>
    </DownloadDialog>
  );
}
