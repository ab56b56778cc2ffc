import { ButtonFace } from './ButtonFace';
import type { Direction } from '../../places/walk/directions';
import { useText } from '../shared/TextContext';
import { MapOptions } from './MapOptions';

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
