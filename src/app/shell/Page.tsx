import { useState, type ReactNode } from 'react';
import type { LegendRow } from '../../cartography/types';
import { shareUrl } from '../../view/link/formatLink';
import { Announcer } from '../announcer/Announcer';
import { usePageSummary } from '../announcer/usePageSummary';
import { MapArea } from '../features/map/MapArea';
import { useMapLayout } from '../features/map/useMapLayout';
import { CopiedLink, NoticeBar } from '../features/notices/Notices';
import type { Failure } from '../loading/LoadState';
import { Part } from '../loading/Part';
import { DownloadContext, type DownloadRequest } from '../state/DownloadContext';
import { useWorld } from '../state/atlas';
import { useMediaQuery, usePhone } from '../state/device';
import { useLegendFilter } from '../state/useLegendFilter';
import { usePrinting } from '../state/usePrinting';
import { useView, useViewNow } from '../state/useView';
import { LANDMARK } from '../ui/landmarks';
import { useCopyLink } from '../ui/useCopyLink';
import { DistrictPopup } from './DistrictPopup';
import { Download } from './Download';
import { PageBar } from './PageBar';
import { PageControls } from './PageControls';
import { PageNotices } from './PageNotices';
import { Printed } from './Printed';
import { Screens } from './Screens';
import { SideCard } from './SideCard';
import { SkipLinks } from './SkipLinks';
import { WholeArea } from './WholeArea';
import { usePrefetch } from './usePrefetch';
import { useSheetStops } from './useSheetStops';

interface Props {
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
  /** What stands over every view until it is mended. */
  readonly notice: ReactNode;
}

/** The parts of the page in their places; each reads the same atlas. */
export function Page({ failures, onRetry, notice }: Props) {
  const { world, site } = useWorld();
  const view = useView((state) => state.view);
  const viewNow = useViewNow();
  const context = useView((state) => state.context);
  usePrefetch(view.district !== null);
  const phone = usePhone();
  const roomy = useMediaQuery('(width >= 90em)');
  const sheets = useSheetStops(view);
  const carded = view.card || view.claim !== null;
  const { map, popupRef } = useMapLayout(
    phone ? sheets.front : null,
    carded && !phone && !roomy,
  );
  const printing = usePrinting();
  const [download, setDownload] = useState<DownloadRequest | null>(null);
  const [pointed, setPointed] = useState<LegendRow | null>(null);
  const [playing, setPlaying] = useState(false);
  const filter = useLegendFilter();
  const pageSummary = usePageSummary(filter.row, playing);
  const linkOf = () => shareUrl(window.location, viewNow(), context);
  const { copied, copy, done } = useCopyLink(linkOf);

  const onMap = view.screen === 'map';
  // It speaks of the map: where another screen is open, the choice is kept and marked there.
  const popupOpen = onMap && view.district !== null && !view.card;
  const classes = ['page', `page-on-${view.screen}`];
  if (popupOpen) classes.push('page-with-popup');
  if (carded) classes.push('page-with-card');
  const popup = popupOpen && (roomy || !carded) && (
    <DistrictPopup
      key={view.district}
      place={view.district}
      side={map.frame.side}
      onCopy={copy}
      boxRef={popupRef}
      sheet={sheets.popup}
    />
  );

  return (
    <DownloadContext value={setDownload}>
      <div className={classes.join(' ')}>
        <Announcer now={pageSummary} />
        <SkipLinks />
        <PageControls
          filter={filter}
          onPoint={setPointed}
          onPlaying={setPlaying}
          sheet={sheets.controls}
        />
        <PageBar onCopy={copy} onTake={(part) => setDownload({ part, claim: view.claim })} />
        <main className="page-main" id={LANDMARK.main} tabIndex={-1}>
          <PageNotices>
            {notice}
            <CopiedLink copied={copied} onDone={done} />
          </PageNotices>
          <Part>
            <MapArea
              {...map}
              highlighted={pointed ?? filter.row}
              failures={failures}
              onRetry={onRetry}
            >
              {popup}
            </MapArea>
          </Part>
          <Screens sheet={sheets.screen} />
        </main>
        <SideCard shareUrl={linkOf} onCopy={copy} sheet={sheets.card} />
        {!phone && onMap && <WholeArea />}
        {!phone && <NoticeBar site={site} version={world.ledger.version} />}
        {printing && (
          <Printed asSheet={!carded && (onMap || view.screen === 'table')} link={linkOf()} />
        )}
        {download !== null && <Download request={download} onClose={() => setDownload(null)} />}
      </div>
    </DownloadContext>
  );
}
