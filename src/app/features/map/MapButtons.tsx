import { useId } from 'react';
import type { Direction } from '../../../lib/directions';
import { useText } from '../../state/useText';
import { useMenu } from '../../ui/useMenu';
import { useRendererPreference } from '../../state/rendererPreference';
import './mapOptions.css';

const CORNERS = 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10';

interface Props {
  readonly onZoom: (delta: 1 | -1) => void;
  readonly onPan: (direction: Direction) => void;
  readonly onFocus: () => void;
  readonly onCountry: () => void;
  readonly ref: (element: HTMLElement | null) => void;
}

/** Nearer, further, back to the districts of the atlas, the whole country, and how the map is drawn. */
export function ZoomButtons({ onZoom, onPan, onFocus, onCountry, ref }: Props) {
  const text = useText().map;
  const buttons = [
    { name: text.zoomIn, act: () => onZoom(1), path: 'M8 3v10M3 8h10', kind: 'zoom' },
    { name: text.zoomOut, act: () => onZoom(-1), path: 'M3 8h10', kind: 'zoom' },
    { name: text.fitFocus, act: onFocus, path: `${CORNERS}M6.5 6.5h3v3h-3Z`, kind: 'fit' },
    { name: text.fitCountry, act: onCountry, path: CORNERS, kind: 'fit' },
  ];
  return (
    <div className="map-zoom" role="group" aria-label={text.controls} ref={ref}>
      {buttons.map(({ name, act, path, kind }) => (
        <button
          key={name}
          type="button"
          className={`map-button map-button-${kind}`}
          aria-label={name}
          onClick={act}
        >
          <ButtonFace title={name} path={path} />
        </button>
      ))}
      <MapOptions onZoom={onZoom} onPan={onPan} />
    </div>
  );
}

interface MoveActs {
  readonly onZoom: (delta: 1 | -1) => void;
  readonly onPan: (direction: Direction) => void;
}

/** Moves the map a step, so that nobody has to drag or pinch it. */
function MoveButtons({ onZoom, onPan }: MoveActs) {
  const text = useText().map;
  const buttons = [
    { kind: 'north', name: text.panNorth, path: 'M3 10l5-5l5 5', act: () => onPan('north') },
    { kind: 'west', name: text.panWest, path: 'M10 3l-5 5l5 5', act: () => onPan('west') },
    { kind: 'east', name: text.panEast, path: 'M6 3l5 5l-5 5', act: () => onPan('east') },
    { kind: 'south', name: text.panSouth, path: 'M3 6l5 5l5-5', act: () => onPan('south') },
    { kind: 'in', name: text.zoomIn, path: 'M8 3v10M3 8h10', act: () => onZoom(1) },
    { kind: 'out', name: text.zoomOut, path: 'M3 8h10', act: () => onZoom(-1) },
  ];
  return (
    <div className="map-move">
      {buttons.map(({ kind, name, path, act }) => (
        <button
          key={kind}
          type="button"
          className={`map-button map-move-${kind}`}
          aria-label={name}
          onClick={act}
        >
          <ButtonFace title={name} path={path} />
        </button>
      ))}
    </div>
  );
}

/** Two sliders. */
const SLIDERS =
  'M2 5h5M11 5h3M2 11h2M8 11h6M9 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4M6 9a2 2 0 1 0 0 4a2 2 0 1 0 0-4';

/**
 * Beside the zoom buttons, a way to move the map without dragging it, and how it is drawn. On a phone
 * the switch of that stands at the foot of the sheet, and the buttons that zoom stand in here.
 */
function MapOptions(acts: MoveActs) {
  const text = useText().drawing;
  const { menu } = useMenu();
  return (
    <details
      className="map-options"
      ref={menu}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Where a press gives no focus, nothing is said of where it went.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) {
          currentTarget.open = false;
        }
      }}
    >
      <summary className="map-button" aria-label={text.options}>
        <ButtonFace title={text.options} path={SLIDERS} />
      </summary>
      {/* A press on its words must not give the focus away: that would close it. */}
      <div className="map-options-list" tabIndex={-1}>
        <MoveButtons {...acts} />
        <SimpleMapSwitch />
      </div>
    </details>
  );
}

interface ButtonFaceProps {
  readonly title: string;
  readonly path: string;
}

/**
 * The sign of a button of the map, with a tooltip for the pointer alone: a title of the button itself
 * would be read out after its name, which is the same.
 */
function ButtonFace({ title, path }: ButtonFaceProps) {
  return (
    <span className="map-button-face" title={title} aria-hidden="true">
      <svg width="16" height="16" viewBox="0 0 16 16">
        <path d={path} />
      </svg>
    </span>
  );
}

/**
 * Whether the map is drawn without the map engine, with the reason to want that; works at once. Below it,
 * why it is drawn as it is.
 */
export function SimpleMapSwitch() {
  const text = useText().drawing;
  const { simple, because, prefer } = useRendererPreference();
  const why = useId();
  return (
    <div className="map-simple">
      <label>
        <input
          type="checkbox"
          aria-describedby={why}
          checked={simple}
          onChange={({ currentTarget }) => prefer(currentTarget.checked ? 'svg' : 'engine')}
        />
        <span>{text.simpleMap}</span>
      </label>
      <div id={why}>
        <p>{text.why}</p>
        {because !== null && <p>{text.because[because]}</p>}
      </div>
    </div>
  );
}
