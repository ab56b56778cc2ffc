import type { ReactNode } from 'react';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import { tableAddresses } from '../loading/data/addresses';
import { useWorld } from '../state/atlas';
import { useView } from '../state/useView';
import { BottomSheet } from '../ui/BottomSheet';
import { CardFrame } from '../ui/CardFrame';
import { useOpener } from '../ui/focus';
import { ClaimCard, DistrictCard } from './lazyFeatures';
import type { Sheet } from './useSheetStops';

interface Props {
  readonly shareUrl: () => string;
  readonly onCopy: () => void;
  /** That holds it on a phone. */
  readonly sheet: Sheet;
}

/** The card beside the map: of a claim, else of a district; on a phone a sheet. Null: none is open. */
export function SideCard({ shareUrl, onCopy, sheet }: Props) {
  const view = useView((state) => state.view);
  const closeDistrict = useView((state) => state.closeDistrict);
  const closeClaim = useView((state) => state.closeClaim);
  const { words } = useWorld();
  const { text } = words;
  const { claim, card } = view;
  const district = card ? view.district : null;
  useOpener(claim !== null || district !== null);
  if (claim === null && district === null) return null;
  /** Until the card itself is there, one that can be closed. */
  const frame = (waiting: ReactNode) => {
    const title = district === null ? text.claimWords.one : words.name(district);
    return (
      <CardFrame
        about={claim ?? district ?? ''}
        title={title}
        label={title}
        onClose={claim === null ? closeDistrict : closeClaim}
      >
        {waiting}
      </CardFrame>
    );
  };
  return (
    <BottomSheet className="page-card" {...sheet}>
      <Part frame={frame}>
        {claim !== null ? (
          <WholeGate fetch={ClaimCard.fetch} frame={frame}>
            <ClaimCard
              id={claim}
              under={district}
              tableAddress={tableAddresses.claims}
              shareUrl={shareUrl}
              onCopy={onCopy}
              onClose={closeClaim}
              frame={frame}
            />
          </WholeGate>
        ) : (
          district !== null && (
            <WholeGate fetch={DistrictCard.fetch} frame={frame}>
              <DistrictCard place={district} onClose={closeDistrict} frame={frame} />
            </WholeGate>
          )
        )}
      </Part>
    </BottomSheet>
  );
}
