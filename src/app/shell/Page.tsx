import { startTransition, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { LegendRow } from '../../cartography/types';
import type { FigureSet } from '../../figures/types';
import type { SiteTexts } from '../../ledger/site';
import type { MetricId } from '../../ledger/types';
import type { LinkContext } from '../../view/link/LinkContext';
import { formatAddress, shareUrl } from '../../view/link/formatLink';
import { Announcer } from '../announcer/Announcer';
import { usePageSummary } from '../announcer/usePageSummary';
import { MapArea } from '../features/map/MapArea';
import { SimpleMapSwitch } from '../features/map/MapButtons';
import { useMapFrame } from '../features/map/framing';
import { useFocus } from '../features/map/useFocus';
import { CopiedLink, NoticeBar, Notices } from '../features/notices/Notices';
import { NoticeItems } from '../features/notices/lazyNoticeItems';
import { Panel } from '../features/panel/Panel';
import { ThemeChoices } from '../features/preferences/ThemeMenu';
import { AwaitedNotice } from '../loading/LoadNotices';
import type { Failure } from '../loading/LoadState';
import { Part } from '../loading/Part';
import { DownloadContext, type DownloadRequest } from '../state/DownloadContext';
import { useMended } from '../state/MendedContext';
import type { World } from '../state/World';
import { useBox, useElementSize, useMediaQuery, usePhone } from '../state/device';
import { useAtlas } from '../state/useAtlas';
import { useLegendFilter } from '../state/useLegendFilter';
import { useView } from '../state/useView';
import { BottomSheet } from '../ui/BottomSheet';
import { LANDMARK, LEADS } from '../ui/landmarks';
import { useCopyLink } from '../ui/useCopyLink';
import { DistrictPopup } from './DistrictPopup';
import { Download } from './Download';
import { Masthead } from './Masthead';
import { PageActions } from './PageActions';
import { Printed, usePrinting } from './Printed';
import { Screens } from './Screens';
import { SideCard } from './SideCard';
import { SkipLinks } from './SkipLinks';
import { Tabs } from './Tabs';
import { WholeArea } from './WholeArea';
import { usePrefetch } from './usePrefetch';
import { useStops } from './useStops';

interface Props {
  readonly world: World;
  /** Of the view. */
  readonly figures: FigureSet;
  readonly context: LinkContext;
  readonly texts: SiteTexts;
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
  /** What stands over every view until it is mended. */
  readonly notice: ReactNode;
}

/** The parts of the page in their places; each reads the same atlas. */
export function Page(props: Props) {
  const { world, figures, context, texts, failures, onRetry, notice } = props;
  const view = useView((state) => state.view);
  const notices = useView((state) => state.notices);
  const show = useView((state) => state.show);
  const { mended } = useMended();
  const dismissNotice = useView((state) => state.dismissNotice);
  const atlas = useAtlas(world, view, figures, texts);
  const { text } = atlas.words;
  const { unscripted } = text.paper;
  usePrefetch(view.district !== null);
  const phone = usePhone();
  const stops = useStops(view);
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  const onStage = useCallback(
    (element: HTMLDivElement | null) => startTransition(() => setStage(element)),
    [],
  );
  const [popupBox, popupRef] = useBox(stage);
  const printing = usePrinting();
  const [taking, setTaking] = useState<DownloadRequest | null>(null);
  const [pointed, setPointed] = useState<LegendRow | null>(null);
  const sheet = phone ? stops.front : null;
  const focus = useFocus(world, atlas.figures, view.district);
  const roomy = useMediaQuery('(width >= 90em)');
  const carded = view.card || view.claim !== null;
  const size = useElementSize(useMemo(() => ({ current: stage }), [stage]));
  const frame = useMapFrame(world, view.card ? null : view.district, {
    carded: carded && !phone && !roomy,
    size,
    sheet,
    focus,
    limits: context.cameraLimits,
  });
  const filter = useLegendFilter(atlas.legend, view.metric);
  const [playing, setPlaying] = useState(false);
  const linkOf = () => shareUrl(window.location, view, context);
  const { copied, copy, done } = useCopyLink(linkOf);

  const labelOf = (metric: MetricId) => world.index.metricById.get(metric)?.label ?? metric;
  const audible = usePageSummary(atlas, filter.row, playing, labelOf);
  const hrefOf = (screen: typeof view.screen) =>
    formatAddress({ ...view, screen }, context) || '?';
  const wholeArea = <WholeArea world={world} atlas={atlas} />;
  // The safety line is there whatever breaks.
  const safety = <p>{`${texts.safety.first} ${texts.safety.rest}`}</p>;
  const noticeBar = <NoticeBar site={texts} version={world.ledger.version} />;
  const classes = ['page', `page-on-${view.screen}`];
  if (view.district !== null && !view.card) classes.push('page-with-popup');
  if (carded) classes.push('page-with-card');
  const popupOverMap = phone || view.screen === 'map';
  const popup = view.district !== null && !view.card && (roomy || !carded) && (
    <DistrictPopup
      key={view.district}
      place={view.district}
      world={world}
      atlas={atlas}
      texts={texts}
      side={frame.side}
      onCopy={copy}
      boxRef={popupRef}
      stop={stops.popup}
      onStop={(stop) => stops.set('popup', stop)}
    />
  );

  return (
    <DownloadContext value={setTaking}>
      <div className={classes.join(' ')}>
        <Announcer now={audible} />
        <SkipLinks hrefOf={hrefOf} />
        <div className="page-panel">
          <Part frame={() => safety}>
            <Masthead site={texts} />
          </Part>
          <BottomSheet
            className="page-controls"
            label={text.shared.choices}
            stop={stops.controls}
            onStop={(stop) => stops.set('controls', stop)}
          >
            <Part>
              <Panel
                world={world}
                atlas={atlas}
                filter={filter.row}
                onPoint={setPointed}
                onFilter={filter.set}
                onPlaying={setPlaying}
              />
            </Part>
            {phone && wholeArea}
            {phone && <SimpleMapSwitch />}
            {phone && <ThemeChoices />}
            {phone && noticeBar}
          </BottomSheet>
        </div>
        <div className="page-bar" {...LEADS}>
          <Part>
            <Tabs screen={view.screen} onChoose={show} hrefOf={hrefOf} />
            <PageActions
              onCopy={copy}
              onTake={(part) => setTaking({ part, claim: view.claim })}
            />
          </Part>
          <noscript>
            <p className="unscripted">
              {unscripted.before}
              <a href="#paper-figures">{unscripted.figures}</a>
              {unscripted.between}
              <a href="#paper-sources">{unscripted.sources}</a>
              {unscripted.after}
            </p>
          </noscript>
        </div>
        <main className="page-main" id={LANDMARK.main} tabIndex={-1}>
          <div className="page-notices">
            <Notices>
              {(notices.length > 0 || mended) && (
                <NoticeItems notices={notices} labelOf={labelOf} onDismiss={dismissNotice} />
              )}
            </Notices>
            <AwaitedNotice labelOf={labelOf} />
            {notice}
            <CopiedLink copied={copied} onDone={done} />
          </div>
          <Part>
            <MapArea
              world={world}
              limits={context.cameraLimits}
              atlas={atlas}
              lit={pointed ?? filter.row}
              failures={failures}
              onRetry={onRetry}
              sheet={sheet}
              element={stage}
              onElement={onStage}
              popupBox={popupBox}
              size={size}
              frame={frame}
              focus={focus}
            >
              {popupOverMap && popup}
            </MapArea>
          </Part>
          <Screens
            world={world}
            atlas={atlas}
            texts={texts}
            stop={stops.screen}
            onStop={(stop) => stops.set('screen', stop)}
          />
          {!popupOverMap && popup}
        </main>
        <SideCard
          world={world}
          atlas={atlas}
          texts={texts}
          shareUrl={linkOf}
          onCopy={copy}
          stop={stops.card}
          onStop={(stop) => stops.set('card', stop)}
        />
        {!phone && view.screen === 'map' && wholeArea}
        {!phone && noticeBar}
        {printing && (
          <Printed
            asSheet={!carded && (view.screen === 'map' || view.screen === 'table')}
            world={world}
            atlas={atlas}
            site={texts}
            focus={focus}
            link={linkOf()}
          />
        )}
        {taking !== null && (
          <Download
            world={world}
            atlas={atlas}
            site={texts}
            taking={taking}
            focus={focus}
            onClose={() => setTaking(null)}
          />
        )}
      </div>
    </DownloadContext>
  );
}
