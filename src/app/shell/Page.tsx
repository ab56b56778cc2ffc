import { useState, type ReactNode } from 'react';
import type { LegendRow } from '../../cartography/types';
import { shareUrl } from '../../view/link/formatLink';
import { Announcer } from '../announcer/Announcer';
import { usePageSummary } from '../announcer/usePageSummary';
import { MapArea } from '../features/map/MapArea';
import { SimpleMapSwitch } from '../features/map/MapButtons';
import { useMapLayout } from '../features/map/useMapLayout';
import { CopiedLink, NoticeBar, Notices } from '../features/notices/Notices';
import { NoticeItems } from '../features/notices/lazyNoticeItems';
import { Panel } from '../features/panel/Panel';
import { ThemeChoices } from '../features/preferences/ThemeMenu';
import { AwaitedNotice } from '../loading/LoadNotices';
import type { Failure } from '../loading/LoadState';
import { Part } from '../loading/Part';
import { DownloadContext, type DownloadRequest } from '../state/DownloadContext';
import { useMended } from '../state/MendedContext';
import { useWorld } from '../state/atlas';
import { useMediaQuery, usePhone } from '../state/device';
import { useLegendFilter } from '../state/useLegendFilter';
import { useView } from '../state/useView';
import { BottomSheet } from '../ui/BottomSheet';
import { LANDMARK } from '../ui/landmarks';
import { useCopyLink } from '../ui/useCopyLink';
import { DistrictPopup } from './DistrictPopup';
import { Download } from './Download';
import { Masthead } from './Masthead';
import { PageBar } from './PageBar';
import { Printed, usePrinting } from './Printed';
import { Screens } from './Screens';
import { SideCard } from './SideCard';
import { SkipLinks } from './SkipLinks';
import { WholeArea } from './WholeArea';
import { usePrefetch } from './usePrefetch';
import { useStops } from './useStops';

interface Props {
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
  /** What stands over every view until it is mended. */
  readonly notice: ReactNode;
}

/** The parts of the page in their places; each reads the same atlas. */
export function Page({ failures, onRetry, notice }: Props) {
  const { world, words, site } = useWorld();
  const view = useView((state) => state.view);
  const context = useView((state) => state.context);
  usePrefetch(view.district !== null);
  const phone = usePhone();
  const roomy = useMediaQuery('(width >= 90em)');
  const sheets = useStops(view);
  const carded = view.card || view.claim !== null;
  const { map, popupRef } = useMapLayout(
    phone ? sheets.front : null,
    carded && !phone && !roomy,
  );
  const printing = usePrinting();
  const [taking, setTaking] = useState<DownloadRequest | null>(null);
  const [pointed, setPointed] = useState<LegendRow | null>(null);
  const [playing, setPlaying] = useState(false);
  const filter = useLegendFilter();
  const audible = usePageSummary(filter.row, playing);
  const linkOf = () => shareUrl(window.location, view, context);
  const { copied, copy, done } = useCopyLink(linkOf);

  const onMap = view.screen === 'map';
  const popupOpen = view.district !== null && !view.card;
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
  // The safety line is there whatever breaks.
  const safety = <p>{`${site.safety.first} ${site.safety.rest}`}</p>;
  const noticeBar = <NoticeBar site={site} version={world.ledger.version} />;

  return (
    <DownloadContext value={setTaking}>
      <div className={classes.join(' ')}>
        <Announcer now={audible} />
        <SkipLinks />
        <div className="page-panel">
          <Part frame={() => safety}>
            <Masthead site={site} />
          </Part>
          <BottomSheet
            className="page-controls"
            label={words.text.shared.choices}
            {...sheets.controls}
          >
            <Part>
              <Panel
                filter={filter.row}
                onPoint={setPointed}
                onFilter={filter.set}
                onPlaying={setPlaying}
              />
            </Part>
            {phone && <WholeArea />}
            {phone && <SimpleMapSwitch />}
            {phone && <ThemeChoices />}
            {phone && noticeBar}
          </BottomSheet>
        </div>
        <PageBar onCopy={copy} onTake={(part) => setTaking({ part, claim: view.claim })} />
        <main className="page-main" id={LANDMARK.main} tabIndex={-1}>
          <PageNotices>
            {notice}
            <CopiedLink copied={copied} onDone={done} />
          </PageNotices>
          <Part>
            <MapArea {...map} lit={pointed ?? filter.row} failures={failures} onRetry={onRetry}>
              {(phone || onMap) && popup}
            </MapArea>
          </Part>
          <Screens sheet={sheets.screen} />
          {!phone && !onMap && popup}
        </main>
        <SideCard shareUrl={linkOf} onCopy={copy} sheet={sheets.card} />
        {!phone && onMap && <WholeArea />}
        {!phone && noticeBar}
        {printing && (
          <Printed asSheet={!carded && (onMap || view.screen === 'table')} link={linkOf()} />
        )}
        {taking !== null && <Download taking={taking} onClose={() => setTaking(null)} />}
      </div>
    </DownloadContext>
  );
}

/** What is to be told of the view, over it. */
function PageNotices({ children }: { readonly children: ReactNode }) {
  const notices = useView((state) => state.notices);
  const dismissNotice = useView((state) => state.dismissNotice);
  const { mended } = useMended();
  return (
    <div className="page-notices">
      <Notices>
        {(notices.length > 0 || mended) && (
          <NoticeItems notices={notices} onDismiss={dismissNotice} />
        )}
      </Notices>
      <AwaitedNotice />
      {children}
    </div>
  );
}
