import type { SiteTexts } from '../ledger/siteIn';
import type { Bounds } from '../renderers/Renderer';
import { fetchLetters, fetchWriter, TakeContent } from './lateParts';
import { WholeGate } from './loading/WholeGate';
import { Part } from './Part';
import type { Taking } from './shared/TakeContext';
import type { Atlas } from './shared/useAtlas';
import type { World } from './shared/World';
import { TakeDialog } from './take/TakeDialog';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
  readonly site: SiteTexts;
  readonly taking: Taking;
  readonly focus: Bounds | null;
  readonly onClose: () => void;
}

/** The dialog of downloads and citations; what it holds is loaded when it is opened. */
export function Download({ onClose, ...content }: Props) {
  return (
    <TakeDialog onClose={onClose}>
      <Part>
        <WholeGate fetch={TakeContent.fetch}>
          <TakeContent {...content} letters={fetchLetters} writer={fetchWriter} />
        </WholeGate>
      </Part>
    </TakeDialog>
  );
}
