import { ButtonFace } from './ButtonFace';
import type { Direction } from '../../places/walk/directions';
import { useText } from '../shared/TextContext';

export interface MoveActs {
  readonly onZoom: (delta: 1 | -1) => void;
  readonly onPan: (direction: Direction) => void;
}

/** Moves the map a step, so that nobody has to drag or pinch it. */
export function MoveButtons({ onZoom, onPan }: MoveActs) {
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
