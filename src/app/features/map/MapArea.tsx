import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { LegendRow } from '../../../cartography/types';
import type { FigureView } from '../../../figures/types';
import type { PlaceId } from '../../../ledger/types';
import { periodKey } from '../../../periods/Period';
import { boundsOf } from '../../../places/bounds';
import type { EngineLoss } from '../../../renderers/Renderer';
import type { Failure } from '../../loading/LoadState';
import { MapFailure, MapNotice } from './MapNotices';
import { useLazy } from '../../loading/createLazy';
import { Neighbours, lazyLayout } from './lazyParts';
import { MapView } from './MapView';
import type { NeighbourActs } from './MapViewProps';
import { focusOpened } from '../../ui/landmarks';
import { SpeakerLine } from '../../claims/SpeakerLine';
import { useText } from '../../state/useText';
import { useRendererPreference } from '../../state/rendererPreference';
import { useLatestView, useView } from '../../state/useView';
import { useAtlas } from '../../state/atlas';
import { usePalette } from '../../state/useTheme';
import { leaderTo } from './popupLeader';
import { tooltipWords } from './Tooltip';
import { useDescription } from '../../announcer/useDescription';
import type { MapLayout } from './useMapLayout';
import { useMapWalk } from './useMapWalk';
import { usePlateBox } from './usePlateBox';
import './mapArea.css';

interface Props extends MapLayout {
  readonly highlighted: LegendRow | null;
  readonly failures: readonly Failure[];
  readonly onRetry: () => void;
  /** The popup. */
  readonly children: ReactNode;
}

/**
 * The map with its title and popup, or what to do where it cannot be drawn. It hears of another view before
 * the rest of the page does, and so does its title: they are always of the same period.
 */
export function MapArea(props: Props) {
  const { limits, highlighted, failures, sheet, element, popupBox, frame, focus, children } =
    props;
  const atlas = useAtlas();
  const { world, pictureOf } = atlas;
  const { loading: text, lang } = useText();
  const view = useLatestView((state) => state.view);
  const cause = useLatestView((state) => state.cause);
  const { title, sceneIn } = pictureOf(view);
  const openScreen = useView((state) => state.openScreen);
  const moveCamera = useView((state) => state.moveCamera);
  const openDistrict = useView((state) => state.openDistrict);
  const closeDistrict = useView((state) => state.closeDistrict);
  const preference = useRendererPreference();
  const palette = usePalette();
  const layout = useLazy(lazyLayout);
  useEffect(() => void lazyLayout.fetch(), []);
  const description = useDescription(element);
  const [noticed, setNoticed] = useState<EngineLoss | null>(null);
  const [hovered, setHovered] = useState<PlaceId | null>(null);
  const { side } = frame;
  const shows = [view.metric, periodKey(view.period), view.by, lang].join();
  const [plateBox, plateRef] = usePlateBox(element, shows, props.size);

  const { metric, period, by, district } = view;
  const ahead = useMemo(
    () => ({
      shown: { metric, period, by },
      world,
      sceneOf: (next: FigureView) => pictureOf(next).sceneIn?.(palette, district) ?? null,
    }),
    [metric, period, by, district, world, pictureOf, palette],
  );
  const country = useMemo(() => boundsOf(world.places), [world]);
  const emphasis = useMemo(
    () => ({
      hovered,
      chosen: view.district,
      highlighted: highlighted === null ? null : new Set(highlighted.places),
    }),
    [hovered, view.district, highlighted],
  );
  const leader = useMemo(() => {
    const place = world.places.find(({ id }) => id === view.district);
    if (place === undefined || popupBox === null || sheet !== null) return null;
    const to = leaderTo(place, side);
    if (to === null) return null;
    const x = side === 'left' ? popupBox.x + popupBox.width : popupBox.x;
    const inset = 24;
    return { x, top: popupBox.y + inset, bottom: popupBox.y + popupBox.height - inset, to };
  }, [world, view.district, popupBox, sheet, side]);
  const tooltip = useCallback(
    (place: PlaceId) => tooltipWords(place, atlas, description),
    [atlas, description],
  );
  const walk = useMapWalk();
  const { ground } = world;
  const neighbours = (place: PlaceId, acts: NeighbourActs) =>
    world.walk && <Neighbours key={place} place={place} walk={world.walk} acts={acts} />;
  const visible = view.screen === 'map' || sheet !== null;

  return (
    <div
      className={`stage${visible ? '' : ' stage-behind'}${popupBox !== null && side === 'right' ? ' stage-popup-right' : ''}`}
      ref={props.onElement}
    >
      {ground !== null &&
      sceneIn !== null &&
      limits !== null &&
      focus !== null &&
      country !== null ? (
        <MapView
          title={title.title}
          shows={shows}
          size={props.size}
          ground={ground}
          sceneIn={sceneIn}
          ahead={ahead}
          palette={palette}
          drawnBy={preference.kind}
          emphasis={emphasis}
          walk={walk}
          camera={view.camera}
          limits={limits}
          focus={focus}
          country={country}
          padding={frame.padding}
          compact={sheet !== null}
          covered={frame.covered}
          blend={cause !== 'passing'}
          obstacles={
            plateBox === null ? null : [plateBox, popupBox].filter((box) => box !== null)
          }
          labelLayout={layout.status === 'here' ? layout.value : null}
          unlabelled={layout.status === 'failed'}
          leader={leader}
          tooltip={tooltip}
          // A card has its own way to be closed; the open water beside it is none.
          onPick={(place) => {
            if (place !== null) openDistrict(place);
            else if (!view.card) closeDistrict();
          }}
          onEnter={(place) => {
            if (place !== view.district) openDistrict(place);
            else focusOpened();
          }}
          neighbours={neighbours}
          onHover={setHovered}
          onCamera={(camera) => {
            if (camera !== null) preference.markMoved();
            moveCamera(camera);
          }}
          onLost={(reason) => {
            setNoticed(null);
            preference.reportLoss(reason);
          }}
        />
      ) : (
        <MapFailure
          failures={failures}
          onRetry={props.onRetry}
          onTable={() => openScreen('table')}
        />
      )}
      <div className="stage-over">
        <div ref={plateRef}>
          <TitlePlate title={title.title} subtitle={<SpeakerLine line={title.subtitle} />} />
        </div>
        {children}
        {preference.loss !== null && preference.loss !== noticed && !preference.told && (
          <MapNotice
            message={text.engine[preference.loss]}
            small={preference.loss === 'no-webgl'}
            onRetry={() => {
              // Some browsers keep the failure of a file until the page is loaded again.
              const kept = preference.retried && preference.loss === 'engine-failed';
              if (kept) void globalThis.boot?.reopen();
              else preference.retry();
            }}
            onTable={() => openScreen('table')}
            onClose={() => setNoticed(preference.loss)}
          />
        )}
        {layout.status === 'failed' && (
          <MapNotice
            message={text.unlabelled}
            onRetry={() => void lazyLayout.tryAgain()}
            onTable={() => openScreen('table')}
            onClose={null}
          />
        )}
      </div>
    </div>
  );
}

interface TitlePlateProps {
  readonly title: string;
  readonly subtitle: ReactNode;
}

/** What the map shows, at its top left. */
function TitlePlate({ title, subtitle }: TitlePlateProps) {
  return (
    <div className="titleplate">
      <h2 className="titleplate-title">{title}</h2>
      <p className="titleplate-subtitle">{subtitle}</p>
    </div>
  );
}
