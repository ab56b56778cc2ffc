import { useSyncExternalStore } from 'react';
import { scaleBar } from '../../../camera/scaleBar';
import { givenText } from '../../../text/numberText';
import { useText } from '../../state/useText';
import type { CameraTrack } from './cameraTrack';

const MAX_WIDTH = 170;

interface Props {
  readonly track: CameraTrack;
  readonly ref: (element: Element | null) => void;
}

/** A round length in the middle of the map, followed while zooming. */
export function ScaleBar({ track, ref }: Props) {
  const text = useText();
  const camera = useSyncExternalStore(track.subscribe, track.current);
  const { km, width } = scaleBar(camera.zoom, camera.lat, MAX_WIDTH);
  return (
    <svg
      ref={ref}
      className="notranslate map-scale"
      width={MAX_WIDTH}
      height="24"
      aria-hidden="true"
    >
      <text x={MAX_WIDTH - width / 2} y="14">
        {text.map.kilometres(givenText(km, text.lang))}
      </text>
      <path d={`M${MAX_WIDTH - width + 0.5} 16V22.5H${MAX_WIDTH - 0.5}V16`} />
    </svg>
  );
}
