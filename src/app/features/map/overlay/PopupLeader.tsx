import { useLayoutEffect, useRef } from 'react';
import type { Size } from '../../../../camera/shapes';
import type { Palette } from '../../../../cartography/colours';
import type { CameraTrack } from '../cameraTrack';
import { leaderEnds, type Leader } from '../popupLeader';

interface Props {
  readonly leader: Leader;
  readonly track: CameraTrack;
  readonly size: Size;
  readonly palette: Palette;
}

/** One end stays at the popup, the other moves with the map. */
export function PopupLeader({ leader, track, size, palette }: Props) {
  const line = useRef<SVGGElement>(null);

  useLayoutEffect(() => {
    const parts = line.current;
    if (parts === null) return;
    const draw = () => {
      const { from, to } = leaderEnds(leader, track.current(), size);
      for (const path of parts.querySelectorAll('path')) {
        path.setAttribute('d', `M${from.x} ${from.y}L${to.x} ${to.y}`);
      }
      for (const dot of parts.querySelectorAll('circle')) {
        dot.setAttribute('cx', String(to.x));
        dot.setAttribute('cy', String(to.y));
      }
    };
    draw();
    return track.subscribe(draw);
  }, [leader, track, size]);

  return (
    <g ref={line} fill="none">
      <path stroke={palette.ground} strokeWidth="4.5" />
      <circle r="6.5" fill={palette.ground} />
      <path data-line="popup" stroke={palette.strongLine} strokeWidth="1.5" />
      <circle r="4.5" fill={palette.strongLine} />
    </g>
  );
}
