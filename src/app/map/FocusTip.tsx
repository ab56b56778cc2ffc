import { useLayoutEffect, useRef, useState } from 'react';
import type { Rect } from '../../cartography/labels/types';
import type { Size } from '../shared/useElementSize';
import { calmSpot } from './calmSpot';
import { TooltipLines, type TooltipWords } from './Tooltip';

interface Props {
  readonly words: TooltipWords;
  /** Where the place with the focus lies, CSS px of the map. */
  readonly x: number;
  readonly y: number;
  readonly size: Size;
  /** What else is to be read, CSS px of the map. */
  readonly shown: readonly Rect[];
}

/** What is said of the place that keys have come to, beside the figures of its neighbours. */
export function FocusTip({ words, x, y, size, shown }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState({ x, y });
  useLayoutEffect(() => {
    if (box.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = box.current;
    setSpot(calmSpot([x, y], { width, height }, size, shown));
  }, [words, x, y, size, shown]);
  return (
    <div
      ref={box}
      className="map-tooltip"
      style={{ left: spot.x, top: spot.y }}
      aria-hidden="true"
    >
      <TooltipLines words={words} />
    </div>
  );
}
