import { DownloadDialog } from '../features/download/DownloadDialog';
import { fetchLetters } from '../features/download/lazyFiles';
import { useFocus } from '../features/map/useFocus';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import type { DownloadRequest } from '../state/DownloadContext';
import { fetchWriter, DownloadContent } from './lazyFeatures';

interface Props {
  readonly request: DownloadRequest;
  readonly onClose: () => void;
}

/** The dialog of downloads and citations; what it holds is loaded when it is opened. */
export function Download({ request, onClose }: Props) {
  const focus = useFocus();
  return (
    <DownloadDialog onClose={onClose}>
      <Part>
        <WholeGate fetch={DownloadContent.fetch}>
          <DownloadContent
            request={request}
            focus={focus}
            letters={fetchLetters}
            writer={fetchWriter}
          />
        </WholeGate>
      </Part>
    </DownloadDialog>
  );
}
