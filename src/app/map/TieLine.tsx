import { useLayoutEffect, useRef } from 'react';
import { project } from '../../cartography/labels/project';
import type { Palette } from '../../cartography/colours';
import type { Size } from '../shared/useElementSize';
import type { CameraTrack } from './cameraTrack';

/** From a popup to the district it is about. */
export interface Tie {
  /** Edge of the popup, CSS px of the map. */
  readonly from: { readonly x: number; readonly y: number };
  /** A point of the district, [longitude, latitude]. */
  readonly to: readonly [number, number];
}

interface Props {
  readonly tie: Tie;
  readonly track: CameraTrack;
  readonly size: Size;
  readonly palette: Palette;
}

/** One end stays at the popup, the other moves with the map. */
export function TieLine({ tie, track, size, palette }: Props) {
  const line = useRef<SVGGElement>(null);

  useLayoutEffect(() => {
    const parts = line.current;
    if (parts === null) return;
    const draw = () => {
      const { lng, lat, zoom } = track.current();
      const [x, y] = project(tie.to, zoom);
      const [middleX, middleY] = project([lng, lat], zoom);
      const at = { x: x - middleX + size.width / 2, y: y - middleY + size.height / 2 };
      for (const path of parts.querySelectorAll('path')) {
        path.setAttribute('d', `M${tie.from.x} ${tie.from.y}L${at.x} ${at.y}`);
      }
      for (const dot of parts.querySelectorAll('circle')) {
        dot.setAttribute('cx', String(at.x));
        dot.setAttribute('cy', String(at.y));
      }
    };
    draw();
    return track.subscribe(draw);
  }, [tie, track, size]);

  return (
    <g ref={line} fill="none">
      <path stroke={palette.ground} strokeWidth="4.5" />
      <circle r="6.5" fill={palette.ground} />
      <path stroke={palette.strongLine} strokeWidth="1.5" />
      <circle r="4.5" fill={palette.strongLine} />
    </g>
  );
}
