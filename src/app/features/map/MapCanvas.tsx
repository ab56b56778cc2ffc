import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isSameCamera, isNear, type Camera } from '../../../camera/Camera';
import { fitCamera, cameraToShow, windowAt } from '../../../camera/fit';
import { project } from '../../../camera/mercator';
import { stepCamera } from '../../../camera/move';
import type { Rect, Size } from '../../../camera/shapes';
import type { Scene } from '../../../cartography/types';
import type { PlaceId } from '../../../ledger/types';
import type { Direction } from '../../../lib/directions';
import { useBox } from '../../state/device';
import { useText } from '../../state/useText';
import { LANDMARK } from '../../ui/landmarks';
import { FocusTip } from './FocusTip';
import { ZoomButtons } from './MapButtons';
import { MapDescription } from './MapDescription';
import type { MapViewProps, MapWalk } from './MapViewProps';
import { ScaleBar } from './ScaleBar';
import { Tooltip } from './Tooltip';
import { createCameraTrack } from './cameraTrack';
import { leaderRects, sheetRects, shownRects } from './obstacles';
import { Overlay } from './overlay/Overlay';
import { useLabels } from './overlay/useLabels';
import { leaderEnds } from './popupLeader';
import { useMapKeys } from './useMapKeys';
import { useMapRenderer } from './useMapRenderer';

interface Pointer {
  readonly place: PlaceId;
  readonly x: number;
  readonly y: number;
}

interface StageProps extends Omit<MapViewProps, 'size'> {
  /** In the colours of `palette`. */
  readonly scene: Scene;
  readonly size: Size;
  /** Another picture of the same stands in its place, until this one is whole. */
  readonly behind: boolean;
  /** The map has drawn itself for the first time, labels and all. */
  readonly onFirstPicture: () => void;
  /** It looks elsewhere than it did at first. */
  readonly onLeft: () => void;
}

/** The map in a window of known size. */
export function MapCanvas(props: StageProps) {
  const { ground, scene, palette, walk, limits, compact, labelLayout, blend, size, children } =
    props;
  const { map: text, marks } = useText();
  const canvas = useRef<HTMLDivElement>(null);
  const [mapElement, setMapElement] = useState<HTMLElement | null>(null);
  const [zoomBox, zoomRef] = useBox(mapElement);
  const [scaleBox, scaleRef] = useBox(mapElement);
  const [pointer, setPointer] = useState<Pointer | null>(null);
  const [drawn, setDrawn] = useState(false);
  const helpId = useId();

  const fit = fitCamera(props.focus, size, props.padding, limits);
  const wanted = props.camera ?? fit;
  const { zoom, lat, lng } = wanted;
  const [start] = useState(wanted);
  const [track] = useState(() => createCameraTrack(wanted));
  /** Labels are laid out for the camera at rest, and follow it while it moves. */
  const [rest, setRest] = useState(wanted);
  /**
   * The camera that map and View agree on. What comes to rest elsewhere is told to the View; what
   * the View says otherwise moves the map. So an echo of the one never interrupts the other.
   */
  const agreed = useRef(wanted);

  const over = [...(props.obstacles ?? []), zoomBox, scaleBox].filter((box) => box !== null);
  const obstacles = useStable([
    ...over,
    ...sheetRects(size, props.covered),
    ...(props.leader === null ? [] : leaderRects(leaderEnds(props.leader, rest, size))),
  ]);
  const view = useMemo(
    () => ({ scene, ground, camera: rest, size, obstacles, compact }),
    [scene, ground, rest, size, obstacles, compact],
  );
  const measured =
    props.obstacles !== null && zoomBox !== null && (compact || scaleBox !== null);
  const laid = useLabels(labelLayout, view, measured);
  const ready = drawn && (laid !== null || props.unlabelled);
  const { ahead } = props;
  useEffect(
    () => (ready ? labelLayout?.prepare(ahead, view) : undefined),
    [ready, labelLayout, ahead, view],
  );

  const making = { ground, palette, start: wanted, limits };
  const { renderer, shown } = useMapRenderer(
    canvas,
    props.drawnBy,
    making,
    {
      onHover(place, x, y) {
        setPointer(place === null ? null : { place, x, y });
        if (place !== (pointer?.place ?? null)) props.onHover(place);
      },
      onPick(place) {
        keys.setPlace(place);
        props.onPick(place);
      },
      onMove(camera) {
        track.set(camera);
        if (!isNear(camera, start)) props.onLeft();
      },
      onRest(camera) {
        track.set(camera);
        setRest((before) => (isSameCamera(before, camera) ? before : camera));
        if (isNear(camera, agreed.current)) return;
        agreed.current = camera;
        props.onCamera(isNear(camera, fit) ? null : camera);
      },
      onReady: () => setDrawn(true),
      onLost: props.onLost,
    },
    ready,
  );

  const pan = (direction: Direction) =>
    renderer?.moveCamera(stepCamera(track.current(), direction, size));
  const keys = useMapKeys(walk, props.emphasis.chosen, {
    onReach(place) {
      // Until it moves again, a resting pointer has had its say.
      setPointer(null);
      props.onHover(null);
      const at = walk.pointOf(place);
      const camera = at && cameraToShow(at, track.current(), size, props.covered);
      if (camera !== null) renderer?.moveCamera(camera);
    },
    onOpen: props.onEnter,
    onZoom: (levels) => renderer?.zoomBy(levels),
    onPan: pan,
  });
  const { focused } = keys;
  const emphasis = useMemo(() => ({ ...props.emphasis, focused }), [props.emphasis, focused]);

  // Before the page is painted: labels and map change in the same frame.
  const painted = useRef(palette);
  useLayoutEffect(() => {
    renderer?.paint(palette);
    // Another theme comes all at once: half of it would be neither.
    renderer?.draw(scene, blend && painted.current === palette);
    painted.current = palette;
  }, [renderer, palette, scene, blend]);
  useLayoutEffect(() => renderer?.emphasise(emphasis), [renderer, emphasis]);
  useLayoutEffect(() => {
    const camera = { zoom, lat, lng };
    // Until there is a map to move, they agree on where it starts.
    if (renderer === null || isNear(camera, agreed.current)) return;
    agreed.current = camera;
    renderer.moveCamera(camera);
  }, [renderer, zoom, lat, lng]);

  const { onFirstPicture } = props;
  useLayoutEffect(() => {
    if (ready) onFirstPicture();
  }, [ready, onFirstPicture]);

  const reached = pointer === null ? pointAt(focused, walk, rest, size) : null;
  const beside = useMemo(
    () =>
      focused === null
        ? []
        : [...obstacles, ...(laid === null ? [] : shownRects(laid.layout, rest, size))],
    [focused, obstacles, laid, rest, size],
  );
  const tip = pointer ?? reached;
  const words = tip === null ? null : props.tooltip(tip.place);
  return (
    <div
      ref={setMapElement}
      className={`map-stage${pointer === null ? '' : ' map-over-place'}${props.behind ? ' map-behind' : ''}`}
      data-map-ready={ready}
      data-renderer={shown}
      data-camera={`${rest.zoom}/${rest.lat}/${rest.lng}`}
      data-clear-of={over.map((box) => `${box.x} ${box.y} ${box.width} ${box.height}`).join()}
    >
      {/* One tab stop with keys of its own: a screen reader leaves the arrows to it. */}
      <div
        ref={canvas}
        className="map-canvas"
        id={LANDMARK.map}
        role="application"
        aria-label={`${text.title}${marks.colon} ${props.title}`}
        aria-describedby={helpId}
        tabIndex={0}
        {...keys.handlers}
      />
      <MapDescription
        keys={keys}
        helpId={helpId}
        tooltip={props.tooltip}
        neighbours={props.neighbours}
        onReturn={() => canvas.current?.focus({ preventScroll: true })}
      />
      {ready && laid !== null && (
        <Overlay
          laid={laid}
          scene={scene}
          emphasis={emphasis}
          palette={palette}
          size={size}
          track={track}
          leader={props.leader}
        />
      )}
      {!compact && <ScaleBar track={track} ref={scaleRef} />}
      <ZoomButtons
        ref={zoomRef}
        onZoom={(delta) => renderer?.zoomBy(delta)}
        onPan={pan}
        onFocus={() => props.onCamera(null)}
        onCountry={() => renderer?.fit(props.country, evenly(COUNTRY_MARGIN))}
      />
      {words !== null && pointer !== null && (
        <Tooltip words={words} x={pointer.x} y={pointer.y} size={size} />
      )}
      {words !== null && reached !== null && (
        <FocusTip words={words} x={reached.x} y={reached.y} size={size} shown={beside} />
      )}
      {children}
    </div>
  );
}

/** Where the tooltip of a place stands, CSS px; null while it is out of the window. */
function pointAt(
  place: PlaceId | null,
  walk: MapWalk,
  camera: Camera,
  size: Size,
): Pointer | null {
  const at = place === null ? null : walk.pointOf(place);
  if (place === null || at === null) return null;
  const window = windowAt(camera, size);
  const [worldX, worldY] = project(at, camera.zoom);
  const [x, y] = [worldX - window.x, worldY - window.y];
  const isInside = x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  return isInside ? { place, x, y } : null;
}

const COUNTRY_MARGIN = 20;

function evenly(margin: number) {
  return { top: margin, right: margin, bottom: margin, left: margin };
}

/** The same list as before while it says the same, so that labels are not laid out again. */
function useStable(rects: readonly Rect[]): readonly Rect[] {
  const serialized = JSON.stringify(
    rects.map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
  return useMemo(() => JSON.parse(serialized) as readonly Rect[], [serialized]);
}
