import type { ReactNode } from 'react';
import type { SiteTexts } from '../../ledger/site';
import type { PlaceId } from '../../ledger/types';
import { WholeGate } from '../loading/LoadNotices';
import { Part } from '../loading/Part';
import { tableAddresses } from '../loading/data/addresses';
import type { World } from '../state/World';
import type { Atlas } from '../state/useAtlas';
import { useView } from '../state/useView';
import { BottomSheet, type Stop } from '../ui/BottomSheet';
import { CardFrame } from '../ui/CardFrame';
import { useOpener } from '../ui/focus';
import { ClaimCard, DistrictCard } from './lazyFeatures';

interface Props {
  readonly world: World;
  readonly atlas: Atlas;
  readonly texts: SiteTexts;
  readonly shareUrl: () => string;
  readonly onCopy: () => void;
  /** The sheet that holds it on a phone. */
  readonly stop: Stop;
  readonly onStop: (stop: Stop) => void;
}

/** Without a map nothing is known to lie beside anything. */
const NOBODY: ReadonlyMap<PlaceId, readonly PlaceId[]> = new Map();

/** The card beside the map: of a claim, else of a district; on a phone a sheet. Null: none is open. */
export function SideCard({ world, atlas, texts, shareUrl, onCopy, stop, onStop }: Props) {
  const view = useView((state) => state.view);
  const closeDistrict = useView((state) => state.closeDistrict);
  const closeClaim = useView((state) => state.closeClaim);
  const { words } = atlas;
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
    <BottomSheet className="page-card" stop={stop} onStop={onStop}>
      <Part frame={frame}>
        {claim !== null ? (
          <WholeGate fetch={ClaimCard.fetch} frame={frame}>
            <ClaimCard
              id={claim}
              world={world}
              words={words}
              site={texts}
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
              <DistrictCard
                place={district}
                world={world}
                neighbours={world.walk?.neighbours ?? NOBODY}
                words={words}
                site={texts}
                metric={view.metric}
                drawn={atlas.figures.byPlace.get(district)?.claim?.id ?? null}
                onClose={closeDistrict}
                frame={frame}
              />
            </WholeGate>
          )
        )}
      </Part>
    </BottomSheet>
  );
}
