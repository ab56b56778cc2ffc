import type { ReactNode } from 'react';
import type { SiteTexts } from '../ledger/siteIn';
import type { PlaceId } from '../ledger/types';
import { ClaimCard, DistrictCard } from './lateParts';
import { tableAddresses } from './loading/tableAddresses';
import { WholeGate } from './loading/WholeGate';
import { Part } from './Part';
import { CardFrame } from './shared/CardFrame';
import type { Atlas } from './shared/useAtlas';
import { useView } from './shared/useView';
import type { World } from './shared/World';
import { Sheet } from './sheet/Sheet';
import type { Stop } from './sheet/Stop';
import { useOpener } from './useOpener';

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
    <Sheet className="page-card" stop={stop} onStop={onStop}>
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
    </Sheet>
  );
}
