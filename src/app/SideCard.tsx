import { useMemo } from 'react';
import type { SiteTexts } from '../ledger/siteIn';
import { neighboursOf } from '../places/neighboursOf';
import { ClaimCard } from './claim/ClaimCard';
import { DistrictCard } from './card/DistrictCard';
import { fileAddresses } from './loading/fileAddresses';
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

/** The card beside the map: of a claim, else of a district; on a phone a sheet. Null: none is open. */
export function SideCard({ world, atlas, texts, shareUrl, onCopy, stop, onStop }: Props) {
  const view = useView((state) => state.view);
  const closeDistrict = useView((state) => state.closeDistrict);
  const closeClaim = useView((state) => state.closeClaim);
  const neighbours = useMemo(() => neighboursOf(world.ground?.edges ?? []), [world]);
  const { claim, card } = view;
  const district = card ? view.district : null;
  useOpener(claim !== null || district !== null);
  if (claim === null && district === null) return null;
  return (
    <Sheet className="page-card" stop={stop} onStop={onStop}>
      {claim !== null ? (
        <ClaimCard
          id={claim}
          world={world}
          words={atlas.words}
          site={texts}
          under={district}
          tableAddress={fileAddresses.claims}
          shareUrl={shareUrl}
          onCopy={onCopy}
          onClose={closeClaim}
        />
      ) : (
        district !== null && (
          <DistrictCard
            place={district}
            world={world}
            neighbours={neighbours}
            words={atlas.words}
            site={texts}
            metric={view.metric}
            drawn={atlas.figures.byPlace.get(district)?.claim?.id ?? null}
            onClose={closeDistrict}
          />
        )
      )}
    </Sheet>
  );
}
